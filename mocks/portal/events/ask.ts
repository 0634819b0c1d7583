import type { Answer, Asks, Question } from './answers.ts'
import type { Source } from './log.ts'

export type Ask = <Q extends Question>(
  source: Source,
  question: Q,
  asks: Asks<Q>,
) => Promise<Answer<Q>>

let desk: Promise<Ask> | undefined

/** Asks the events of a company: in a worker where there is one, so that the page goes on meanwhile. */
export const ask: Ask = async (...asked) => {
  desk ??= openDesk()
  return (await desk)(...asked)
}

async function openDesk(): Promise<Ask> {
  if (typeof Worker !== 'undefined') {
    const { deskInWorker } = await import('./ask-worker.ts')
    return deskInWorker()
  }
  const { createDesk } = await import('./answers.ts')
  const answer = createDesk()
  return (...asked) => Promise.resolve(answer(...asked))
}
