import { render, screen } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { speak } from '#src/texts/languages.ts'
import { LinkAway } from './link-away.tsx'
import { LinkButton } from './link-button.tsx'
import { Menu, MenuLink } from './menu.tsx'

const address = 'https://docs.example'
const opensTab = { target: '_blank', rel: 'noreferrer', href: address }

function expectAway(link: HTMLElement, description = 'Opens in a new tab') {
  for (const [name, value] of Object.entries(opensTab)) expect(link).toHaveAttribute(name, value)
  expect(link).toHaveAccessibleDescription(description)
  expect(link.querySelector('[aria-hidden=true] > svg')).toBeInTheDocument()
}

test('each link that opens another tab shows and says so, and keeps its name', () => {
  render(
    <>
      <LinkAway href={address}>Documents</LinkAway>
      <p id="how">How to connect.</p>
      <LinkButton aria-describedby="how" render={<LinkAway href={address} />}>
        Connect
      </LinkButton>
      <Menu defaultOpen trigger={<button>Help</button>}>
        <MenuLink render={<LinkAway href={address} />}>Releases</MenuLink>
      </Menu>
    </>,
  )
  const link = (name: string) => screen.getByRole('link', { name })
  expectAway(link('Documents'))
  expectAway(link('Connect'), 'How to connect. Opens in a new tab')
  expectAway(screen.getByRole('menuitem', { name: 'Releases' }))
})

test.each([
  ['de', 'Wird in einem neuen Tab geöffnet'],
  ['ja', '新しいタブで開きます'],
  ['ar', 'يُفتح في علامة تبويب جديدة'],
] as const)('it is said in the language of the page: %s', async (language, said) => {
  onTestFinished(() => speak('en'))
  await speak(language)
  render(<LinkAway href={address}>Documents</LinkAway>)
  expectAway(screen.getByRole('link', { name: 'Documents' }), said)
})
