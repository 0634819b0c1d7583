import { useQueryClient } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useQuietCall } from '#src/api/query.ts'
import { renewal } from '#src/auth/renewal.ts'
import { useSession } from '#src/auth/signed-in.ts'
import { fateOfTyped } from '#src/forms/typed.ts'
import { wait } from '#src/lib/wait.ts'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { toast } from '#src/ui/toast.ts'
import { leaveQuestion } from './leave-question.ts'

/** Whoever leaves is not kept by a backend that does not answer. */
const patience = 2000

/** Leaves the portal and its company, and then for Microsoft, and forgets what the person has seen. Nobody loses what is unsaved without having been asked. */
export function useSignOut() {
  const session = useSession()
  const cache = useQueryClient()
  const endSession = useQuietCall('sessionEnd', { ownsErrors: true, unasked: true })
  const [leaving, setLeaving] = useState(false)
  const leave = async () => {
    setLeaving(true)
    renewal.declined()
    await Promise.race([endSession({}).catch(() => null), wait(patience)])
    try {
      await session.signOut(() => cache.clear())
      return true
    } catch {
      toast.error(texts.signOutFailed)
      setLeaving(false)
      return false
    }
  }
  const signOut = () => {
    // Drafts end with the session, too.
    if (fateOfTyped())
      leaveQuestion.set({
        icon: <LogOut />,
        title: texts.signOutTitle,
        text: texts.signOutText,
        confirmLabel: texts.signOut,
        leave,
      })
    else void leave()
  }
  return { leaving, signOut }
}
