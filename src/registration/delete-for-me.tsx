import { Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { troubleOf, type Trouble } from './trouble.ts'
import { doItTexts as texts, troubleTold } from '#src/texts/do-it.ts'
import { Button } from '#src/ui/button.tsx'
import { useGraphWork } from './use-graph-work.ts'

interface DeleteForMeProps {
  objectId: string
  /** Of a young registration Microsoft may not know yet that it is there. */
  createdAt: number | null
  onDeleted: () => void
}

/** Deletes a registration through Microsoft Graph, with one press. */
export function DeleteForMe({ objectId, createdAt, onDeleted }: DeleteForMeProps) {
  const begin = useGraphWork()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const { current } = leaving
    return () => current.abort()
  }, [])

  const work = async () => {
    const tools = await begin(leaving.current.signal, () => undefined)
    const { deleteRegistration } = await import('./make-registration.ts')
    await deleteRegistration(objectId, createdAt, tools)
  }
  const remove = () => {
    setBusy(true)
    setTrouble(null)
    return work()
      .then(onDeleted, (error: unknown) => setTrouble(troubleOf(error)))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <Button icon={<Trash2 />} busy={busy} onClick={() => void remove()}>
        {texts.deleteForMe}
      </Button>
      <span role="alert">{trouble && troubleTold(trouble).title}</span>
    </>
  )
}
