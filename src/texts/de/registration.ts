import type { registrationTexts } from '../registration.ts'

export const registration: typeof registrationTexts = {
  clientId: 'Application (client) ID',
  objectId: 'Object ID',
  tenantId: 'Directory (tenant) ID',
  secret: 'Secret',

  paste: 'Ausgabe des Skripts einfügen',
  pasteHint: 'Alles, in beliebiger Form, auch das Secret. Das Feld wird sofort geleert.',
  found: ({ names }) => `Gefunden und ausgefüllt: ${names}.`,
  unclear: ({ names }) =>
    `Nicht eindeutig und deshalb nicht ausgefüllt: ${names}. Bitte selbst eintragen.`,
  andUnclear: ({ told, left }) => `${told} ${left}`,
  nothing:
    'Darin war kein Wert zu finden. Fügen Sie die letzten Zeilen ein, die das Skript ausgegeben hat.',
  otherTenant: ({ end }) =>
    `Es wurde nichts ausgefüllt: Das stammt aus einem anderen Tenant. Der des Unternehmens endet auf ${end}.`,
  secretOut: ({ told }) =>
    `${told} Das Secret wurde entfernt: Es gehörte zu anderen IDs. Geben Sie das Secret dieser Registrierung ein.`,
  secretAlone:
    'Das Secret wurde nicht übernommen: Der Assistent nimmt es nur zusammen mit beiden IDs an. Fügen Sie noch einmal alles ein, mit beiden IDs.',
}
