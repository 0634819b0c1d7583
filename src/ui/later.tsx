import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { getAhead } from '#src/lib/get-ahead.ts'
import { loadOnce } from '#src/lib/load-once.ts'
import { uiTexts as texts } from '#src/texts/ui.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { toast } from './toast.ts'

interface Closing {
  onClose?: () => void
}

/**
 * A part whose code comes when it is wanted, and is drawn the moment it is there: React's own `lazy` holds it back for
 * a third of a second after what was shown in its place. Code that does not come takes nothing from the page: what
 * opens over it says so and stays closed, what stands in it can be asked for again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
) {
  let there: ComponentType<Props> | undefined
  const fetch = loadOnce(async () => {
    there = await load()
    return there
  })

  function Later(props: Props & Closing) {
    const [Part, setPart] = useState(() => there)
    const [failed, setFailed] = useState(false)
    const giveUp = useEffectEvent(() => {
      if (!props.onClose) {
        setFailed(true)
        return
      }
      toast.error(texts.notFetched)
      props.onClose()
    })
    useEffect(() => {
      if (Part || failed) return
      let wanted = true
      const wait = async () => {
        try {
          const part = await fetch()
          if (wanted) setPart(() => part)
        } catch {
          if (wanted) giveUp()
        }
      }
      void wait()
      return () => {
        wanted = false
      }
    }, [Part, failed])

    if (Part) return <Part {...props} />
    if (!failed) return meanwhile
    const again = (
      <Button variant="link" onClick={() => setFailed(false)}>
        {texts.again}
      </Button>
    )
    return (
      <div role="alert">
        <Banner tone="danger" actions={again}>
          {texts.notFetched}
        </Banner>
      </div>
    )
  }
  return Object.assign(Later, { ahead: fetch })
}

/** Fetches what a page may open next, once the page itself stands. */
export function useAhead(...parts: readonly { ahead: () => Promise<unknown> }[]) {
  const begin = useEffectEvent(() => getAhead(parts.map(({ ahead }) => ahead)))
  useEffect(() => begin(), [])
}
