import { useState, type ComponentProps } from 'react'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { later, useAhead } from '#src/ui/later.tsx'

const TermsDialog = later(async () => (await import('./terms-dialog.tsx')).TermsDialog)
/** The terms open over the form: reading them loses nothing that was typed. */
export function TermsCheckbox(props: Omit<ComponentProps<typeof Checkbox>, 'label'>) {
  const [reading, setReading] = useState(false)
  useAhead(TermsDialog)
  return (
    <>
      <Checkbox
        {...props}
        required
        label={
          <>
            {texts.termsOf}{' '}
            <Button
              variant="link"
              onClick={() => {
                setReading(true)
              }}
            >
              {texts.termsLink}
            </Button>
          </>
        }
      />
      {reading && (
        <TermsDialog
          onClose={() => {
            setReading(false)
          }}
        />
      )}
    </>
  )
}
