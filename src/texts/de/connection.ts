import type { connectionBarTexts } from '../connection.ts'

export const connectionBar: typeof connectionBarTexts = {
  lost: 'Keine Verbindung zum Portal. Ihre Eingaben bleiben erhalten.',
  trying: 'Keine Verbindung zum Portal. Neuer Versuch …',
  again: 'Jetzt versuchen',
  back: 'Wieder verbunden',
}
