import { defineTexts } from './texts.ts'

export const configTexts = defineTexts('config', {
  missingTitle: 'The portal cannot find its settings',
  missingText:
    'The file config.json could not be read. Check your connection and load the page again. If you run this portal, put the file beside index.html.',
  wrongTitle: 'The portal’s settings are incomplete',
  wrongText: 'The file config.json was found, but these entries are missing or cannot be right:',
})
