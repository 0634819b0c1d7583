import { useState, type ComponentProps } from 'react'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Dialog } from '#src/ui/dialog.tsx'

/** The terms open over the form: reading them loses nothing that was typed. */
export function TermsCheckbox(props: Omit<ComponentProps<typeof Checkbox>, 'label'>) {
  const [reading, setReading] = useState(false)
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
      <Dialog
        open={reading}
        size="medium"
        title={texts.termsTitle}
        description={texts.termsIntro}
        onClose={() => {
          setReading(false)
        }}
      >
        <ol>
          {[
            texts.termsData,
            texts.termsAccess,
            texts.termsSecrets,
            texts.termsService,
            texts.termsEnd,
          ].map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ol>
      </Dialog>
    </>
  )
}
