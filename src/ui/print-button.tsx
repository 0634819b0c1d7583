import { Printer } from 'lucide-react'
import { uiTexts } from '#src/texts/ui.ts'
import { Button } from './button.tsx'

interface PrintButtonProps {
  /** What has to arrive before it can be put on paper. */
  prepare?: () => Promise<unknown>
}

/** Opens the browser's own printing. */
export function PrintButton({ prepare }: PrintButtonProps) {
  const print = async () => {
    await prepare?.()
    window.print()
  }
  return (
    <Button icon={<Printer />} className="unprinted" onClick={() => void print()}>
      {uiTexts.print}
    </Button>
  )
}
