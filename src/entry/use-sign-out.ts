import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { failureOf } from '#src/auth/failures.ts'
import { useSession } from '#src/auth/signed-in.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { toast } from '#src/ui/toast.ts'

/** Forgets what the person has seen, and leaves for Microsoft. */
export function useSignOut() {
  const session = useSession()
  const cache = useQueryClient()
  const [leaving, setLeaving] = useState(false)
  const signOut = async () => {
    setLeaving(true)
    cache.clear()
    try {
      await session.signOut()
    } catch (error) {
      toast.error(signInFailures[failureOf(error)].title)
      setLeaving(false)
    }
  }
  return { leaving, signOut: () => void signOut() }
}
