import { Toast } from '@base-ui/react/toast'
import { CircleX, Info, ShieldCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import type { CSSProperties } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import { CopyButton } from './copy-button.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './toast-region.module.css'
import { receiveToasts } from './toast.ts'
import type { ToastMessage } from './toast.ts'

// Errors stay longer: people read them twice, and copy them.
const timeouts = { success: 6_000, notice: 12_000, error: 20_000 }

const icons = { success: <ShieldCheck />, notice: <Info />, error: <CircleX /> }

export function ToastRegion() {
  return (
    <Toast.Provider>
      <Toast.Portal>
        <Toast.Viewport
          className={classNames(styles.region, 'unprinted')}
          aria-label={uiTexts.notifications}
        >
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts() {
  const { toasts, add } = Toast.useToastManager<ToastMessage>()

  useEffect(
    () =>
      receiveToasts((message) =>
        add({
          type: message.tone,
          title: uiTexts[message.tone],
          description: message.text,
          timeout: timeouts[message.tone],
          data: message,
        }),
      ),
    [add],
  )

  return toasts.map((entry) => (
    <Toast.Root
      key={entry.id}
      toast={entry}
      className={styles.toast}
      style={{ '--time': `${String(entry.timeout)}ms` } as CSSProperties}
    >
      <Toast.Content className={styles.content}>
        {icons[entry.data?.tone ?? 'success']}
        <div className={styles.words}>
          <Toast.Title className={styles.title} render={<p />} />
          <Toast.Description className={styles.text} />
          {entry.data?.detail && <p className={styles.detail}>{entry.data.detail}</p>}
        </div>
        {entry.type === 'error' && (
          <CopyButton
            text={[entry.data?.text, entry.data?.detail].filter(Boolean).join('\n')}
            label={uiTexts.copy}
          />
        )}
        {/* Base UI hides it until the stack unfolds; ours lies open. */}
        <Toast.Close
          aria-hidden={false}
          render={<IconButton label={uiTexts.dismiss} icon={<X />} small />}
        />
      </Toast.Content>
    </Toast.Root>
  ))
}
