import { renewal } from '#src/auth/renewal.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Button, type ButtonProps } from '#src/ui/button.tsx'

interface AgainProps extends Pick<ButtonProps, 'variant' | 'busy'> {
  ask: () => unknown
}

/** Asks once more for what could not be had. Whoever presses it may be asked to sign in for it. */
export const Again = ({ ask, ...look }: AgainProps) => (
  <Button
    {...look}
    onClick={() => {
      renewal.wished()
      ask()
    }}
  >
    {uiTexts.again}
  </Button>
)
