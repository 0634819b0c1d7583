import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { PrintButton } from './print-button.tsx'
import { receiveToasts } from './toast.ts'

const print = vi.fn()
beforeEach(() => {
  print.mockClear()
  vi.stubGlobal('print', print)
})

test('what has to arrive is there before it is printed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  render(<PrintButton prepare={() => promise} />)
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).not.toHaveBeenCalled()
  resolve()
  await expect.poll(() => print).toHaveBeenCalledOnce()
})

test('what does not come keeps nobody from printing, and is told', async () => {
  const told = vi.fn()
  receiveToasts(told)
  render(<PrintButton prepare={() => Promise.reject(new TypeError('Failed to fetch'))} />)
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))
  expect(told).toHaveBeenCalledWith({
    tone: 'error',
    text: 'This part could not be fetched. Check your network, then try again.',
  })
  expect(print).toHaveBeenCalledOnce()
})
