import { product } from '../product.ts'
import type { askAdminTexts } from '../ask-admin.ts'

export const askAdmin: typeof askAdminTexts = {
  message: 'Nachricht an Ihren Administrator',
  copy: 'Nachricht kopieren',
  body: ({ link }) =>
    [
      'Hallo,',
      '',
      `ich möchte mich bei ${product.name} anmelden. Microsoft verlangt, dass ein Administrator das vorher erlaubt.`,
      'Bitte öffnen Sie diesen Link, melden Sie sich als Global Administrator oder Privileged Role Administrator an, und stimmen Sie zu:',
      '',
      link,
      '',
      'Damit können sich die Personen unserer Organisation dort anmelden. Das Portal erhält nur ihren Namen und ihren Anmeldenamen, sonst nichts. Sie können die Zustimmung jederzeit unter „Enterprise applications“ zurückziehen.',
    ].join('\n'),
}
