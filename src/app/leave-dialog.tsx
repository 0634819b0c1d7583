import { useEffect } from 'react'
import { leaveQuestion, type LeaveQuestion } from '#src/entry/leave-question.ts'
import { leaveUnasked } from '#src/lib/whole-page.ts'
import { leaveTexts as texts } from '#src/texts/session.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'

/** Asks before the page begins anew, or is left, and something that was typed does not come back. */
export function LeaveDialog({ text, leave, ...words }: LeaveQuestion) {
  // Where the browser's way back leads, nothing of what was typed stands.
  useEffect(() => {
    window.addEventListener('popstate', close)
    return () => window.removeEventListener('popstate', close)
  }, [])
  return (
    <ConfirmDialog
      open
      tone="warning"
      {...words}
      cancelLabel={texts.stay}
      pending={false}
      onConfirm={() => {
        close()
        void leaveAsked(leave)
      }}
      onClose={close}
    >
      {text}
    </ConfirmDialog>
  )
}

const close = () => {
  leaveQuestion.set(null)
}

/** Where something is unsaved, the browser would ask once more. It may come to nothing, and the page is not left. */
async function leaveAsked(leave: () => Promise<boolean>) {
  const stays = leaveUnasked()
  if (!(await leave())) stays()
}
