import styles from './avatar.module.css'

const hues = ['teal', 'blue', 'violet', 'rose', 'amber']

/** Decorative: the name stands next to it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className={styles.avatar} data-hue={hueOf(name)} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string) {
  const words = name.trim().split(/\s+/)
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  // Spread by code points: a first letter may be longer than one unit.
  return [...first]
    .slice(0, 1)
    .concat([...last].slice(0, 1))
    .join('')
    .toUpperCase()
}

function hueOf(name: string) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return hues[sum % hues.length]
}
