import { useState } from 'react'
import { failureOf, type SignInFailure } from './failures.ts'

/** Leaves for Microsoft. Until the browser is there, whoever asked for it is busy; what keeps it here is told. */
export function useLeaving(leave: () => Promise<void>, failed: SignInFailure | null = null) {
  const [leaving, setLeaving] = useState(false)
  const [failure, setFailure] = useState(failed)
  const go = async () => {
    setLeaving(true)
    try {
      await leave()
    } catch (error) {
      setFailure(failureOf(error))
      setLeaving(false)
    }
  }
  return { leaving, failure, go: () => void go() }
}
