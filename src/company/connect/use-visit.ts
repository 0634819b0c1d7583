import { useEffect, useState } from 'react'
import { takeAnswer, type Attempt, type ConsentAnswer } from '#src/auth/admin-consent.ts'
import { consentChannel, heard } from '#src/auth/consent-state.ts'
import type { SignInFailure } from '#src/auth/failures.ts'

export type Stage =
  | { at: 'microsoft' | 'blocked' | 'closed' | 'granted' }
  /** An administrator is waited for; Microsoft itself may have asked one already. */
  | { at: 'approval'; requested: boolean }
  | { at: 'failed'; failure: SignInFailure; number: string | null }

/** A visit to Microsoft: the window that was opened for it, or the answer that came to this tab. */
export interface Visit {
  attempt: Attempt
  window: Window | null
  failure?: SignInFailure | null
  number?: string | null
  otherTenant?: { expected: string; found: string }
}

const lookEvery = 400

/** Where a visit stands. The window tells its answer; one that is closed without an answer is noticed. */
export function useVisit({ attempt, window: opened, failure, number = null }: Visit) {
  const [stage, setStage] = useState<Stage>(() =>
    failure === undefined ? { at: opened ? 'microsoft' : 'blocked' } : after({ failure, number }),
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
      setStage(answer ? after(answer) : { at: 'failed', failure: 'stale', number: null })
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

/** What an answer means for the visit. */
function after({ failure, number }: Pick<ConsentAnswer, 'failure' | 'number'>): Stage {
  switch (failure) {
    case null:
      return { at: 'granted' }
    case 'ask-admin':
      return { at: 'approval', requested: false }
    case 'approval-requested':
      return { at: 'approval', requested: true }
    // Somebody pressed the back button at Microsoft, or sent the same twice. That is no failure.
    case 'stale':
      return { at: 'closed' }
    default:
      return { at: 'failed', failure, number }
  }
}
