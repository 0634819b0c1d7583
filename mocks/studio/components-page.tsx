import { useEffect, useState } from 'react'
import { showTheme, themes, type Theme } from '#src/lib/theme.ts'
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

const themeNames: Record<Theme, string> = {
  system: 'As the system',
  dark: 'Dark',
  light: 'Light',
  contrast: 'High contrast',
}

function ThemeSelect() {
  const [theme, setTheme] = useState(shownTheme)
  useEffect(() => showTheme(theme), [theme])
  const options = themes.map((value) => ({ value, label: themeNames[value] }))
  return <Select label="Theme" options={options} value={theme} onChange={setTheme} />
}

const shownTheme = () =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'
