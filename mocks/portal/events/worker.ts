import { createDesk, type Asks, type Question } from './answers.ts'
import type { Source } from './log.ts'

interface Asked {
  n: number
  question: [Source, Question, Asks<Question>]
}

const answer = createDesk()
const waiting: Asked[] = []

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  waiting.push(data)
  if (waiting.length === 1) setTimeout(answerNext)
})

/** What goes through all rows waits for what does not: people read the first rows before they look at the timeline. */
const goesThroughAll = ({ question: [, name] }: Asked) => name === 'timeline' || name === 'actors'

function answerNext() {
  const quick = waiting.findIndex((asked) => !goesThroughAll(asked))
  const [asked] = waiting.splice(Math.max(0, quick), 1)
  // First, so that a question that fails does not keep the others waiting for ever.
  if (waiting.length > 0) setTimeout(answerNext)
  if (asked) postMessage({ n: asked.n, answer: answer(...asked.question) })
}
