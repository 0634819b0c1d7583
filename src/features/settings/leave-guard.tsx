import { Save } from 'lucide-react'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { tellFate } from '#src/forms/typed.ts'
import { later } from '#src/ui/later.tsx'

const ConfirmDialog = later(async () => (await import('#src/ui/confirm-dialog.tsx')).ConfirmDialog)

/** Nobody loses what they typed without having been asked: not by a link, and not by closing the tab. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: there }) =>
      unsaved && here.pathname + here.search !== there.pathname + there.search,
  )
  useEffect(() => tellFate(() => (unsaved ? 'lost' : null)), [unsaved])
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [unsaved])

  if (blocker.state !== 'blocked') return null
  return (
    <ConfirmDialog
      open
      tone="warning"
      title={texts.leaveTitle}
      icon={<Save />}
      confirmLabel={texts.leave}
      cancelLabel={texts.stay}
      pending={false}
      onConfirm={() => {
        blocker.proceed()
      }}
      onClose={() => {
        blocker.reset()
      }}
    >
      {texts.leaveText}
    </ConfirmDialog>
  )
}
