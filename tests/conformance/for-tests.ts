import { onTestFinished } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { createStore } from '#mocks/world/store.ts'
import { answerFrom } from '#tools/mock-server/answer.ts'
import { listen, type Answer } from '#tools/mock-server/listen.ts'
import { stage } from '../contract/samples.ts'
import { examine } from './examine.ts'

/** Serves our own backend with something changed in it, and tells what the suite finds there. */
export async function examineWith(planted: (answer: Answer) => Answer, only?: Operation[]) {
  const server = await listen(planted(answerFrom(createStore(stage, null))), { port: 0 })
  onTestFinished(() => server.close())
  const post = (path: string) => fetch(server.url + path, { method: 'POST' })
  return examine(
    {
      baseUrl: `${server.url}/api`,
      async tokenFor(person) {
        const tokens = (await (await post(`/demo/token?as=${person}`)).json()) as {
          access_token: string
        }
        return tokens.access_token
      },
      async reset() {
        await post('/demo/reset')
      },
    },
    only,
  )
}
