import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

const MARKS = ['holdfast-demo', 'mockServiceWorker', 'dem8Q~', 'contoso', '[MSW]']

function filesWith(mark: string, folder: string) {
  return filesUnder(folder).filter((path) =>
    textOf(folder, path).toLowerCase().includes(mark.toLowerCase()),
  )
}

test.each(MARKS)('the live build holds nothing of the mock: %s', (mark) => {
  expect(filesWith(mark, 'dist')).toEqual([])
})

test.each(MARKS)('the demo build does hold it, so the search can find it: %s', (mark) => {
  expect(filesWith(mark, 'dist-demo')).not.toEqual([])
})
