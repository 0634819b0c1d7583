import { expect, onTestFinished, test, vi } from 'vitest'
import { downloadFile } from './download-file.ts'

test('what is downloaded is there for as long as a browser may take to read it, and not for ever', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const gone: string[] = []
  Object.assign(URL, {
    createObjectURL: () => 'blob:a-file',
    revokeObjectURL: (address: string) => gone.push(address),
  })
  downloadFile('receipt.json', '{}', 'application/json')
  expect(click).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(40_000)
  expect(gone).toEqual([])
  vi.advanceTimersByTime(20_000)
  expect(gone).toEqual(['blob:a-file'])
})
