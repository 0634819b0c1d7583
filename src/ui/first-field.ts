/** Where somebody who comes to a form begins. */
export const focusFirstField = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('input, textarea, [role=combobox], [role=switch]')?.focus()
