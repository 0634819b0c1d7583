import type { FormEvent, ReactNode } from 'react'
import styles from './form.module.css'

interface FormProps {
  field: string
  onSubmit: (value: string) => void
  children: ReactNode
}

/** A form with one field. Enter submits it; the browser's own complaints stay away. */
export function Form({ field, onSubmit, children }: FormProps) {
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get(field)
    onSubmit(typeof value === 'string' ? value : '')
  }
  return (
    <form noValidate className={styles.form} onSubmit={handleSubmit}>
      {children}
    </form>
  )
}
