import type { connectionBarTexts } from '../connection.ts'

export const connectionBar: typeof connectionBarTexts = {
  lost: 'Keine Verbindung zum Portal. Ihre Eingaben bleiben erhalten.',
  trying: 'Keine Verbindung zum Portal. Neuer Versuch …',
  again: 'Jetzt versuchen',
  busy: 'Das Portal ist gerade stark ausgelastet. Die Anfrage wird von selbst wiederholt …',
  back: 'Wieder verbunden',
}
