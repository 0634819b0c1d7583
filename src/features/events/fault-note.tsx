import { CircleAlert } from 'lucide-react'
import { useEffect } from 'react'
import type { QueryFault } from '#src/domain/events/parse-query.ts'
import { faultSentences, faultWords as texts } from '#src/texts/events.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import fieldStyles from '#src/ui/field.module.css'
import styles from './search-box.module.css'

interface FaultNoteProps {
  id: string
  fault: QueryFault
  text: string
  onMend: (text: string) => void
}

/** Shows the search again with its fault marked, says what is wrong, and mends it where that is clear. */
export function FaultNote({ id, fault, text, onMend }: FaultNoteProps) {
  const { kind, from, to, piece, meant } = fault
  const sentence = texts.said({ piece, why: faultSentences[kind] })

  useEffect(() => announce(sentence), [sentence])

  return (
    <div className={styles.fault}>
      <p className={styles.echo} aria-hidden>
        {text.slice(0, from)}
        <mark>{piece}</mark>
        {text.slice(to)}
      </p>
      <p id={id} className={fieldStyles.error}>
        <CircleAlert />
        {sentence}
      </p>
      {meant !== undefined && (
        <Button variant="link" onClick={() => onMend(text.slice(0, from) + meant + text.slice(to))}>
          {texts.meant({ meant })}
        </Button>
      )}
    </div>
  )
}
