import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'

/** All of a key that everybody may see. */
export const MaskedKey = ({ end }: { end: string }) => (
  <>
    <span aria-hidden>{'*'.repeat(16) + end}</span>
    <VisuallyHidden>{texts.keyEnding({ end })}</VisuallyHidden>
  </>
)
