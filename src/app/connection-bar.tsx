import { useIsFetching, useIsMutating, useQueryClient, type Query } from '@tanstack/react-query'
import { Hourglass, WifiOff } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { connection, overload } from '#src/api/connection.ts'
import { query } from '#src/api/query.ts'
import { connectionBarTexts as texts } from '#src/texts/connection.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import styles from './connection-bar.module.css'

/** What lasts no longer is healed by the client's own repetition, and nobody need know. */
const blink = 1000
const firstWait = 3000
const longestWait = 60_000

/** Says that the portal cannot be reached, for as long as that is so, and goes on asking. */
export function ConnectionBar() {
  const lost = useSyncExternalStore(connection.subscribe, connection.isLost)
  useWhatTheBrowserKnows()
  return lost ? <WhileLost /> : <BusyBar />
}

/** Says that the portal was too busy to answer, while the call is repeated. */
export function BusyBar() {
  const busy = useSyncExternalStore(overload.subscribe, overload.isMet)
  return busy ? <WhileBusy /> : null
}

export function useWhatTheBrowserKnows() {
  useEffect(() => {
    if (!navigator.onLine) connection.lose()
    window.addEventListener('offline', connection.lose)
    // It may be wrong about that; then the next call knows better.
    window.addEventListener('online', connection.restore)
    return () => {
      window.removeEventListener('offline', connection.lose)
      window.removeEventListener('online', connection.restore)
    }
  }, [])
}

function useLasting() {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), blink)
    return () => clearTimeout(timer)
  }, [])
  return lasting
}

function WhileBusy() {
  const lasting = useLasting()
  useEffect(() => {
    if (lasting) announce(texts.busy)
  }, [lasting])
  if (!lasting) return null
  return (
    <div className={styles.bar}>
      <Hourglass />
      <span className={styles.text}>{texts.busy}</span>
    </div>
  )
}

function WhileLost() {
  const lasting = useLasting()
  const again = useAskingAgain()
  useEffect(() => {
    if (!lasting) return undefined
    announce(texts.lost)
    return () => announce(texts.back)
  }, [lasting])
  return lasting ? <Bar again={again} /> : null
}

const isAnswered = ({ state }: Query) => state.data !== undefined

/** Reads what the page shows anew, by itself at longer and longer intervals, and when asked to. */
function useAskingAgain() {
  const cache = useQueryClient()
  const [again] = useState(() => () => {
    // Where a page waits for nothing, or could not even begin, anything at all tells that the portal answers.
    if (cache.getQueryCache().findAll({ type: 'active' }).length === 0)
      return void cache.prefetchQuery({ ...query('profileGet', {}), staleTime: 0 })
    // What failed would show that it is on its way, and then that it failed, again and again. One answer to
    // anything else says as well that the connection is back.
    const answered = cache.getQueryCache().findAll({ type: 'active', predicate: isAnswered })
    void cache.refetchQueries(
      { type: 'active', predicate: answered.length > 0 ? isAnswered : () => true },
      { cancelRefetch: false },
    )
  })
  useEffect(
    () => () => void cache.refetchQueries({ type: 'active', predicate: (one) => !isAnswered(one) }),
    [cache],
  )
  useEffect(() => {
    let wait = firstWait
    let timer = setTimeout(next, wait)
    function next() {
      again()
      wait = Math.min(wait * 2, longestWait)
      timer = setTimeout(next, wait)
    }
    return () => clearTimeout(timer)
  }, [again])
  return again
}

function Bar({ again }: { again: () => void }) {
  const trying = useIsFetching() + useIsMutating() > 0
  return (
    <div className={styles.bar}>
      <WifiOff />
      <span className={styles.text}>{trying ? texts.trying : texts.lost}</span>
      <Button variant="link" onClick={again}>
        {texts.again}
      </Button>
    </div>
  )
}
