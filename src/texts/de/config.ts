import type { configTexts } from '../config.ts'

export const config: typeof configTexts = {
  missingTitle: 'Das Portal findet seine Einstellungen nicht',
  missingText:
    'Die Datei config.json ließ sich nicht lesen. Prüfen Sie Ihre Verbindung, und laden Sie die Seite neu. Wenn Sie dieses Portal betreiben, legen Sie die Datei neben index.html ab.',
  wrongTitle: 'Die Einstellungen des Portals sind unvollständig',
  wrongText: 'Die Datei config.json ist da, aber diese Einträge fehlen oder können nicht stimmen:',
}
