import * as z from 'zod/mini'
import { acts } from '#src/domain/registration-plan.ts'

/** How far the work is. With `again` it did not work yet, and is tried again after so long. */
const Progress = z.object({
  at: z.enum([...acts, 'delete', 'sign-in']),
  again: z.nullable(z.number()),
})
export type Progress = z.infer<typeof Progress>

const question = 'who is at work?'

interface Others {
  /** Another tab is at work, and this far. */
  onProgress: (progress: Progress) => void
  /** No tab is at work any more: it has ended, or its tab has. */
  onQuiet: () => void
  /** This tab was at work, until another took over. */
  onLost: () => void
}

/**
 * Work that one tab does at a time, while the others see how far it has come. A lock of the browser's decides
 * which, so that nothing stays locked when a tab is closed.
 */
export function openWorkplace(name: string, { onProgress, onQuiet, onLost }: Others) {
  const { locks } = navigator
  const channel = new BroadcastChannel(name)
  let own: Progress | null = null
  let waiting: AbortController | null = null

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (own) {
      if (data === question) channel.postMessage(own)
      return
    }
    const progress = Progress.safeParse(data)
    if (!progress.success) return
    onProgress(progress.data)
    void waitForQuiet()
  })
  channel.postMessage(question)

  async function waitForQuiet() {
    if (waiting) return
    waiting = new AbortController()
    const { signal } = waiting
    await locks.request(name, { signal }, () => null).catch(() => null)
    if (signal.aborted) return
    waiting = null
    onQuiet()
  }

  function stopWaiting() {
    waiting?.abort()
    waiting = null
  }

  return {
    /** Works, unless another tab does. With `takeOver` that one's work ends here and now. */
    async lead(work: () => Promise<void>, takeOver: boolean) {
      stopWaiting()
      const how = takeOver ? { steal: true } : { ifAvailable: true }
      const led = locks.request(name, how, async (lock) => {
        if (lock) return work()
        // How far it is, the other tab will tell.
        onProgress({ at: 'sign-in', again: null })
        channel.postMessage(question)
        void waitForQuiet()
      })
      await led.catch(onLost)
      own = null
    },
    tell(progress: Progress) {
      own = progress
      channel.postMessage(own)
    },
    leave() {
      stopWaiting()
      channel.close()
    },
  }
}

export type Workplace = ReturnType<typeof openWorkplace>
