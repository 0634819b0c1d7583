import { useEffect, useState } from 'react'
import { Select } from '#src/ui/select.tsx'
import styles from './components-page.module.css'
import { Buttons } from './showcase/buttons.tsx'
import { Choices } from './showcase/choices.tsx'
import { Fields } from './showcase/fields.tsx'
import { Forms } from './showcase/forms.tsx'
import { Lists } from './showcase/lists.tsx'
import { Messages } from './showcase/messages.tsx'
import { Overlays } from './showcase/overlays.tsx'
import { Pictures } from './showcase/pictures.tsx'
import { RightToLeft } from './showcase/right-to-left.tsx'
import { SmallThings } from './showcase/small-things.tsx'
import { Waiting } from './showcase/waiting.tsx'

const chapters = [
  { id: 'buttons', title: 'Buttons', Samples: Buttons },
  { id: 'fields', title: 'Fields', Samples: Fields },
  { id: 'choices', title: 'Choices', Samples: Choices },
  { id: 'forms', title: 'Forms', Samples: Forms },
  { id: 'overlays', title: 'Dialogs and menus', Samples: Overlays },
  { id: 'messages', title: 'Messages', Samples: Messages },
  { id: 'lists', title: 'Lists and cards', Samples: Lists },
  { id: 'waiting', title: 'Waiting', Samples: Waiting },
  { id: 'small-things', title: 'Small things', Samples: SmallThings },
  { id: 'pictures', title: 'Pictures', Samples: Pictures },
  { id: 'right-to-left', title: 'Right to left', Samples: RightToLeft },
]

/** Every building block in every state it can be in. */
export function Component() {
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>Components</h1>
        <ThemeSelect />
        <nav aria-label="Chapters">
          <ul className={styles.chapters}>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {chapters.map(({ id, title, Samples }) => (
        <section key={id} id={id} className={styles.chapter} aria-label={title}>
          <h2>{title}</h2>
          <Samples />
        </section>
      ))}
    </main>
  )
}

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'dark', label: 'Dark' },
  { value: 'light', label: 'Light' },
  { value: 'contrast', label: 'High contrast' },
] as const

type Theme = (typeof themes)[number]['value']

function ThemeSelect() {
  const [theme, setTheme] = useState<Theme>(currentTheme)

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  return <Select label="Theme" options={themes} value={theme} onChange={setTheme} />
}

const currentTheme = () =>
  themes.find(({ value }) => value === document.documentElement.dataset.theme)?.value ?? 'system'
