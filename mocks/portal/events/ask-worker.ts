import { trustedScript } from '#mocks/transport/trusted-script.ts'
import type { Ask } from './ask.ts'
// oxlint-disable-next-line import/default -- the build makes a worker of it, and exports its address
import address from './worker.ts?worker&url'

/** A desk in another thread. Answers find back to their question by a number. */
export function deskInWorker(): Ask {
  const worker = new Worker(trustedScript(address), { type: 'module' })
  const waiting = new Map<number, PromiseWithResolvers<never>>()
  let asked = 0

  worker.addEventListener('message', ({ data }: MessageEvent<{ n: number; answer: never }>) => {
    waiting.get(data.n)?.resolve(data.answer)
    waiting.delete(data.n)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  })

  return (...question) => {
    asked += 1
    const one = Promise.withResolvers<never>()
    waiting.set(asked, one)
    worker.postMessage({ n: asked, question })
    return one.promise
  }
}
