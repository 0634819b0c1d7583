import { locks } from 'node:worker_threads'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openWorkplace } from './one-tab.ts'

beforeEach(() => {
  vi.stubGlobal('navigator', { locks })
  return () => vi.unstubAllGlobals()
})

let names = 0
const nextName = () => `work ${String((names += 1))}`

/** A tab, and all that was news to it of the others. */
function openTab(name: string) {
  const heard: string[] = []
  const hear = (news: string) => {
    if (heard.at(-1) !== news) heard.push(news)
  }
  const workplace = openWorkplace(name, {
    onProgress: ({ at }) => hear(at),
    onQuiet: () => hear('quiet'),
    onLost: () => hear('lost'),
  })
  onTestFinished(() => workplace.leave())
  return { ...workplace, heard }
}

/** Work that goes on until it is told to end. */
function longWork(tab: ReturnType<typeof openTab>, at: 'grant' | 'secret') {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const work = vi.fn(() => {
    tab.tell({ at, again: null })
    return promise
  })
  return { work, end: () => resolve(undefined) }
}

test('while one tab works the other cannot, hears how far it is, and hears its end', async () => {
  const name = nextName()
  const [one, two] = [openTab(name), openTab(name)]
  const first = longWork(one, 'grant')
  const second = longWork(two, 'secret')
  const led = one.lead(first.work, false)
  await vi.waitFor(() => expect(two.heard).toEqual(['grant']))
  await two.lead(second.work, false)
  expect(second.work).not.toHaveBeenCalled()
  first.end()
  await led
  await vi.waitFor(() => expect(two.heard.at(-1)).toBe('quiet'))
  expect(one.heard).toEqual([])
})

test('a tab that opens later is told at once', async () => {
  const name = nextName()
  const one = openTab(name)
  const { work, end } = longWork(one, 'grant')
  const led = one.lead(work, false)
  await vi.waitFor(() => expect(work).toHaveBeenCalled())
  const two = openTab(name)
  await vi.waitFor(() => expect(two.heard).toEqual(['grant']))
  end()
  await led
})

test('whoever takes over leads alone, and the other one looks on', async () => {
  const name = nextName()
  const [one, two] = [openTab(name), openTab(name)]
  const first = longWork(one, 'grant')
  const second = longWork(two, 'secret')
  const lost = one.lead(first.work, false)
  await vi.waitFor(() => expect(two.heard).toEqual(['grant']))
  const led = two.lead(second.work, true)
  await lost
  await vi.waitFor(() => expect(one.heard).toEqual(['lost', 'secret']))
  second.end()
  await led
  await vi.waitFor(() => expect(one.heard.at(-1)).toBe('quiet'))
  expect(two.heard).toEqual(['grant'])
})

test('when a tab is gone in the middle, its lock goes with it', async () => {
  const name = nextName()
  const two = openTab(name)
  // A lock without a page that tells of it, as of one that hangs.
  const gone = Promise.withResolvers<undefined>()
  const held = locks.request(name, () => gone.promise)
  const { work, end } = longWork(two, 'secret')
  await two.lead(work, false)
  expect(work).not.toHaveBeenCalled()
  gone.resolve(undefined)
  await held
  await vi.waitFor(() => expect(two.heard).toEqual(['sign-in', 'quiet']))
  const led = two.lead(work, false)
  end()
  await led
  expect(work).toHaveBeenCalledOnce()
})
