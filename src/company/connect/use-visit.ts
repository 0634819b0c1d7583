import { useEffect, useState } from 'react'
import { takeAnswer, type Attempt } from '#src/auth/admin-consent.ts'
import { consentChannel, heard } from '#src/auth/consent-state.ts'
import type { SignInFailure } from '#src/auth/failures.ts'

export type Stage =
  | { at: 'microsoft' | 'blocked' | 'closed' | 'approval' | 'granted' }
  | { at: 'failed'; failure: SignInFailure }

/** A visit to Microsoft: the window that was opened for it, or the answer that came to this tab. */
export interface Visit {
  attempt: Attempt
  window: Window | null
  failure?: SignInFailure | null
  otherTenant?: { expected: string; found: string }
}

const lookEvery = 400

/** Where a visit stands. The window tells its answer; one that is closed without an answer is noticed. */
export function useVisit({ attempt, window: opened, failure }: Visit) {
  const [stage, setStage] = useState<Stage>(() =>
    failure === undefined ? { at: opened ? 'microsoft' : 'blocked' } : after(failure),
  )
  const atMicrosoft = stage.at === 'microsoft'
  const listening = atMicrosoft || stage.at === 'approval'

  useEffect(() => {
    if (!listening) return
    const channel = new BroadcastChannel(consentChannel(attempt.id))
    let answered = false
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      channel.postMessage(heard)
      // The window says it again and again until it is heard.
      if (answered) return
      answered = true
      const answer = typeof data === 'string' ? takeAnswer(data) : null
      setStage(answer ? after(answer.failure) : { at: 'failed', failure: 'stale' })
    })
    // What was heard is said before the channel closes.
    return () => void setTimeout(() => channel.close())
  }, [listening, attempt])

  useEffect(() => {
    if (!atMicrosoft) return
    let gone = false
    const timer = setInterval(() => {
      // Once around more, for an answer that is still on its way.
      if (gone) setStage({ at: 'closed' })
      gone = opened?.closed ?? false
    }, lookEvery)
    return () => clearInterval(timer)
  }, [atMicrosoft, opened])

  return [stage, setStage] as const
}

const needsAdministrator: readonly SignInFailure[] = [
  'ask-admin',
  'approval-requested',
  'not-consented',
]

function after(failure: SignInFailure | null): Stage {
  if (!failure) return { at: 'granted' }
  return needsAdministrator.includes(failure) ? { at: 'approval' } : { at: 'failed', failure }
}
