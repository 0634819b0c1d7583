import { Printer } from 'lucide-react'
import { uiTexts } from '#src/texts/ui.ts'
import { Button } from './button.tsx'
import { toast } from './toast.ts'

interface PrintButtonProps {
  /** What has to arrive before it can be put on paper. */
  prepare?: () => Promise<unknown>
}

/** Opens the browser's own printing. */
export function PrintButton({ prepare }: PrintButtonProps) {
  const print = async () => {
    try {
      await prepare?.()
    } catch {
      // Paper without the pictures still helps whoever has no network.
      toast.error(uiTexts.notFetched)
    }
    window.print()
  }
  return (
    <Button icon={<Printer />} className="unprinted" onClick={() => void print()}>
      {uiTexts.print}
    </Button>
  )
}
