import { createDesk, type Asks, type Question } from './answers.ts'
import type { Source } from './log.ts'

type Asked = MessageEvent<{ n: number; question: [Source, Question, Asks<Question>] }>

const answer = createDesk()

addEventListener('message', ({ data: { n, question } }: Asked) => {
  postMessage({ n, answer: answer(...question) })
})
