import type { profileTexts } from '../profile.ts'

export const profile: typeof profileTexts = {
  title: 'Benutzerprofil',
  signInName: 'Anmeldename',
  signInNameHint: 'Dieser Name kommt von Microsoft und wird dort geändert.',
  cancel: 'Abbrechen',
  save: 'Speichern',
  saved: 'Benutzerprofil aktualisiert',
}
