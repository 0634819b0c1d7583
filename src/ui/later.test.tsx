import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ComponentType } from 'react'
import { expect, test } from 'vitest'
import { later } from './later.tsx'
import { receiveToasts, type ToastMessage } from './toast.ts'

interface TermsProps {
  text: string
  onClose?: () => void
}

const Terms = ({ text, onClose }: TermsProps) => <button onClick={onClose}>{text}</button>

/** Code that comes, or does not come, when the test says so. */
function parcel() {
  const asked: { come: () => void; getLost: () => void }[] = []
  const load = () =>
    new Promise<ComponentType<TermsProps>>((resolve, reject) => {
      asked.push({
        come: () => resolve(Terms),
        getLost: () => reject(new Error('Failed to fetch')),
      })
    })
  return { asked, load }
}

test('a part comes once, and from then on is there within the moment', async () => {
  const { asked, load } = parcel()
  const Later = later(load, <p>On its way</p>)
  const { unmount } = render(<Later text="The terms" />)
  expect(screen.getByText('On its way')).toBeVisible()
  asked[0]?.come()
  expect(await screen.findByText('The terms')).toBeVisible()
  expect(screen.queryByText('On its way')).not.toBeInTheDocument()

  unmount()
  render(<Later text="The same terms" />)
  expect(screen.getByText('The same terms')).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('what was fetched ahead is never waited for', async () => {
  const { asked, load } = parcel()
  const Later = later(load)
  const ahead = Later.ahead()
  asked[0]?.come()
  await ahead
  render(<Later text="The terms" />)
  expect(screen.getByText('The terms')).toBeVisible()
})

test('what should open over the page says that it did not come, and can be opened again', async () => {
  const toasts: ToastMessage[] = []
  receiveToasts((message) => toasts.push(message))
  const { asked, load } = parcel()
  const Later = later(load)
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <label>
          Typed <input />
        </label>
        <button onClick={() => setOpen(true)}>Read</button>
        {open && <Later text="The terms" onClose={() => setOpen(false)} />}
      </>
    )
  }
  render(<Page />)
  await userEvent.type(screen.getByLabelText('Typed'), 'Ana')
  await userEvent.click(screen.getByRole('button', { name: 'Read' }))
  asked[0]?.getLost()
  await waitFor(() => {
    expect(toasts).toMatchObject([
      { tone: 'error', text: expect.stringContaining('could not be fetched') as string },
    ])
  })
  expect(screen.getByLabelText('Typed')).toHaveValue('Ana')

  await userEvent.click(screen.getByRole('button', { name: 'Read' }))
  asked[1]?.come()
  expect(await screen.findByText('The terms')).toBeVisible()
})

test('what stands in the page can be asked for again in its place', async () => {
  const { asked, load } = parcel()
  const Later = later(load)
  render(<Later text="The terms" />)
  asked[0]?.getLost()
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be fetched/)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  asked[1]?.come()
  expect(await screen.findByText('The terms')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('styles that did not come are asked for again before the code', async () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  // jsdom fetches no styles: this is one that did not come.
  document.head.append(link)
  const { asked, load } = parcel()
  const fetch = later(load).ahead
  const first = fetch()
  asked[0]?.getLost()
  await expect(first).rejects.toThrow('Failed to fetch')

  const second = fetch()
  await waitFor(() => expect(link).not.toBeInTheDocument())
  expect(asked).toHaveLength(1)
  document.head.querySelector('link[rel=stylesheet]')?.dispatchEvent(new Event('load'))
  await waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.come()
  await second
})

test.for(['load', 'error'])(
  'styles that were on their way for another part are asked for again, too, and it hears of their %s',
  async (fate) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    document.head.append(link)
    const heard = new Promise<string>((resolve) => {
      for (const one of ['load', 'error']) link.addEventListener(one, ({ type }) => resolve(type))
    })
    const { asked, load } = parcel()
    const fetch = later(load).ahead
    const first = fetch()
    asked[0]?.getLost()
    await expect(first).rejects.toThrow('Failed to fetch')

    fetch().catch(() => {})
    await waitFor(() => expect(link).not.toBeInTheDocument())
    document.head.querySelector('link:last-of-type')?.dispatchEvent(new Event(fate))
    expect(await heard).toBe(fate)
  },
)
