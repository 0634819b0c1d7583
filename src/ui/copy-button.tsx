import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { copy } from '#src/lib/copy.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from './announcer.tsx'
import { IconButton } from './icon-button.tsx'

interface CopyButtonProps {
  text: string
  /** Says what is copied, as in "Copy the company ID". */
  label: string
}

const shownFor = 2_000

export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string>()

  useEffect(() => {
    if (outcome === undefined) return
    announce(outcome)
    const timer = setTimeout(setOutcome, shownFor, undefined)
    return () => clearTimeout(timer)
  }, [outcome])

  const handleClick = async () =>
    setOutcome((await copy(text)) ? uiTexts.copied : uiTexts.copyFailed)

  return (
    <IconButton
      small
      className="unprinted"
      label={outcome ?? label}
      icon={outcome === uiTexts.copied ? <Check /> : <Copy />}
      onClick={() => void handleClick()}
    />
  )
}
