import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished } from 'vitest'
import { answerPopups, type Visit } from '#mocks/microsoft/for-tests.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import type { registrations } from '#mocks/scenarios/registrations.ts'
import type { Store } from '#mocks/world/store.ts'
import { choose, paste } from './claiming.ts'
import { renderApp } from './render-app.tsx'

type Values = Pick<(typeof registrations)['ready'], 'id' | 'clientId'>

/** The wizard with Contoso chosen and the ids of a registration filled in. */
export async function fillIn(
  values: Values,
  { as = 'newcomer', company = 'Contoso (US)', now = '' }: Settings = {},
) {
  const app = await renderApp(`/recover?scenario=owner-left&as=${as}${now && `&now=${now}`}`)
  await choose(app.user, company)
  await paste(app.user, 'Object ID', values.id)
  await paste(app.user, 'Client ID', values.clientId)
  return app
}

interface Settings {
  as?: PersonKey
  company?: string
  now?: string
}

/** Presses the button, and says at Microsoft's window what the visit says. */
export async function look(
  { user, store }: { user: UserEvent; store: Store },
  visit: Visit | 'closed' = { as: 'newcomer' },
  button = 'Look at Microsoft',
) {
  const { release, urls } = answerPopups(store, visit)
  onTestFinished(release)
  await user.click(await screen.findByRole('button', { name: button }))
  await screen.findByRole('list', { name: 'What Microsoft shows' })
  release()
  return urls
}

export const section = () => within(screen.getByRole('region', { name: 'What Microsoft shows' }))

export const line = (title: string) =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li') as HTMLElement

const outcomes = ['Passed', 'Failed', 'Waiting', 'Could not check']

/** The lines of the list that did not pass, each with its result. */
export function troubles(): Record<string, string> {
  const lines = within(screen.getByRole('list', { name: 'What Microsoft shows' }))
    .getAllByRole('heading', { level: 3 })
    .map((title) => {
      const text = title.closest('li')?.textContent.slice(title.textContent.length) ?? ''
      return [
        title.textContent,
        outcomes.find((outcome) => text.startsWith(outcome)) ?? '',
      ] as const
    })
  expect(lines).toHaveLength(9)
  return Object.fromEntries(lines.filter(([, outcome]) => outcome !== 'Passed'))
}
