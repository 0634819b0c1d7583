import { useEffect, useEffectEvent, useState } from 'react'
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
  onBegin: (latest: Data) => void
}

/**
 * What a form that stands in a page began with. As long as something is typed it stays, whatever arrives meanwhile;
 * where nothing is, nothing is lost by showing what others have saved.
 */
export function useBegun<Data>(
  { current, refetch }: Current<Data>,
  { unsaved, onBegin }: Begins<Data>,
) {
  const [first] = useState(current)
  const [begun, setBegun] = useState(first)
  if (current.etag !== begun.etag && !unsaved) setBegun(current)

  const begin = useEffectEvent(onBegin)
  useEffect(() => {
    if (begun !== first) begin(begun.data)
  }, [begun, first])

  const loadCurrent = async () => {
    const latest = await refetch()
    if (latest.isSuccess) setBegun(latest.data)
    else toast.error(problemText(latest.error))
  }
  return { begun, loadCurrent }
}
