import type { connectionBarTexts } from '../connection.ts'

export const connectionBar: typeof connectionBarTexts = {
  lost: 'Keine Verbindung zum Portal. Ihre Eingaben bleiben erhalten.',
  trying: 'Keine Verbindung zum Portal. Neuer Versuch\u00a0…',
  again: 'Jetzt versuchen',
  busy: 'Das Portal ist gerade ausgelastet. Neuer Versuch\u00a0…',
  back: 'Wieder verbunden',
}
