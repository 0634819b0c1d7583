import type { ComponentProps } from 'react'
import { formTexts as texts } from '#src/texts/forms.ts'
import { TextField } from '#src/ui/text-field.tsx'

type Field = Omit<ComponentProps<typeof TextField>, 'label'>

/** How people are called, wherever the portal asks. */
export function NameFields({ field }: { field: (name: 'firstName' | 'lastName') => Field }) {
  return (
    <>
      <TextField
        required
        label={texts.firstName}
        autoComplete="given-name"
        {...field('firstName')}
      />
      <TextField
        required
        label={texts.lastName}
        autoComplete="family-name"
        {...field('lastName')}
      />
    </>
  )
}

export const ContactEmailField = (props: Field) => (
  <TextField required label={texts.contactEmail} type="email" autoComplete="email" {...props} />
)
