import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { csvType, exportLines } from '#src/api/contract/events.ts'
import { query } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { renewal } from '#src/auth/renewal.ts'
import { byteOrderMark } from '#src/domain/events/csv-cell.ts'
import { exportName } from '#src/domain/events/csv.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { downloadFile } from '#src/lib/download-file.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { announce } from '#src/ui/announcer.tsx'
import { toast } from '#src/ui/toast.ts'
import type { Wanted } from './use-events.ts'

/** So many pieces are on their way at once, which hides how long each of them takes. */
const atOnce = 3

/** How many lines are there already, of those that the list had when the export began. */
interface Progress {
  done: number
  of: number
}

/** A list that is shown: of which question, how many there are, and as of when. */
export interface Listed {
  wanted: Wanted
  total: number
  asOf: string
}

/** An hour later the backend no longer looks back as far as the list; the pieces take their time, too. */
const patience = 30 * 60_000

/**
 * Gathers the whole list piece by piece. The page holds only handles of them, and goes on meanwhile. A list from long
 * ago is shown anew first, by `renew`, so that the file tells what it shows.
 */
export function useExport(listed: Listed, renew: () => Promise<Listed>) {
  const cache = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const run = useRef<AbortController | null>(null)

  // Whoever leaves the page does not wait for the file.
  useEffect(() => () => run.current?.abort(), [])

  async function gather({ signal }: AbortController) {
    const isOld = serverNow() - Date.parse(listed.asOf) > patience
    const { wanted, total, asOf } = isOld ? await renew() : listed
    if (signal.aborted) return
    const { companyId, q, sort } = wanted
    const ask = (offset: number) => {
      const piece = cache.fetchQuery({
        ...query('eventExport', {
          params: { companyId },
          query: { ...(q && { q }), sort, asOf, offset },
        }),
        staleTime: 0,
        gcTime: 0,
      })
      // A piece that is no longer waited for may fail unheard.
      piece.catch(() => {})
      return piece
    }
    const offsets = Array.from(
      { length: Math.max(1, Math.ceil(total / exportLines)) },
      (_, piece) => piece * exportLines,
    )
    const coming = offsets.slice(0, atOnce).map(ask)
    const pieces: Blob[] = []
    for (const [index, offset] of offsets.entries()) {
      const piece = await coming[index]
      if (signal.aborted || !piece) return
      const next = offsets[index + atOnce]
      if (next !== undefined) coming.push(ask(next))
      pieces.push(piece)
      setProgress({ done: Math.min(offset + exportLines, total), of: total })
    }
    downloadFile(exportName, new Blob([byteOrderMark, ...pieces], { type: csvType }))
    toast.success(texts.exported({ n: total }))
  }

  async function begin() {
    renewal.wished()
    const own = new AbortController()
    run.current = own
    setProgress({ done: 0, of: listed.total })
    try {
      await gather(own)
    } catch (error) {
      if (!own.signal.aborted) toast.error(problemText(error))
    } finally {
      if (run.current === own) setProgress(null)
    }
  }

  return {
    /** `null` while nothing is exported. */
    progress,
    begin: () => void begin(),
    stop() {
      run.current?.abort()
      setProgress(null)
      // Or the next export would wait for the same pieces.
      void cache.cancelQueries({ queryKey: ['eventExport'] })
      announce(texts.exportStopped)
    },
  }
}
