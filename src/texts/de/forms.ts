import type { formTexts } from '../forms.ts'

export const forms: typeof formTexts = {
  firstName: 'Vorname',
  lastName: 'Nachname',
  contactEmail: 'Kontakt-E-Mail',
  loadCurrent: 'Aktuelle Werte laden',
}
