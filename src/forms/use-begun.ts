import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Versioned } from '#src/api/client.ts'
import { toast } from '#src/ui/toast.ts'
import { problemText } from './problem-text.ts'

export interface Current<Data> {
  current: Versioned<Data>
  refetch: UseQueryResult<Versioned<Data>>['refetch']
}

interface Begins<Data> {
  /** Something is typed that is not saved yet. */
  unsaved: boolean
  /** What one's own saving made of it: going on from there writes over nothing of others. */
  saved: Versioned<Data> | undefined
  /** What was typed stays, unless somebody asked for what others have saved. */
  onBegin: (latest: Data, keepTyped: boolean) => void
}

/**
 * What a form that stands in a page began with. As long as something is typed it stays, whatever arrives meanwhile;
 * where nothing is, nothing is lost by showing what others have saved.
 */
export function useBegun<Data>(
  { current, refetch }: Current<Data>,
  { unsaved, saved, onBegin }: Begins<Data>,
) {
  const [first] = useState(current)
  const [begun, setBegun] = useState(first)
  const isOwn = saved?.etag === current.etag
  if (current.etag !== begun.etag && (isOwn || !unsaved)) setBegun(current)

  const asked = useRef(false)
  const begin = useEffectEvent(onBegin)
  useEffect(() => {
    if (begun === first) return
    begin(begun.data, !asked.current)
    asked.current = false
  }, [begun, first])

  const loadCurrent = async () => {
    const latest = await refetch()
    if (latest.isSuccess) {
      asked.current = true
      // What somebody has changed and changed back is the same as before, and begun with all the same.
      setBegun({ ...latest.data })
    } else toast.error(problemText(latest.error))
  }
  return { begun, loadCurrent }
}
