import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { FormShell } from './form-shell.tsx'

interface DialogFormProps extends Omit<
  ComponentProps<typeof FormShell>,
  'actions' | 'stickyActions'
> {
  cancel: string
  submit: string
  tone?: 'primary' | 'danger'
  disabledReason?: string | undefined
  onCancel: () => void
}

/** A form that is left in one of two ways: without a trace, or by sending it. */
export function DialogForm({
  cancel,
  submit,
  tone = 'primary',
  disabledReason,
  onCancel,
  ...form
}: DialogFormProps) {
  return (
    <FormShell
      {...form}
      actions={
        <>
          <Button onClick={onCancel}>{cancel}</Button>
          <Button variant={tone} type="submit" busy={form.pending} disabledReason={disabledReason}>
            {submit}
          </Button>
        </>
      }
    />
  )
}
