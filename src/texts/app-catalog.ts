import { defineTexts } from './texts.ts'

export const catalogTexts = defineTexts('catalog', {
  title: 'App Catalog',
  noConnection: 'No Connection Found',
  noConnectionText: 'Connect this company first. Then its catalog fills with apps to deploy.',
  intune: 'Intune',
  intuneText: 'Deploys the apps of the catalog to your devices.',
  publisher: 'Publisher',
  publisherText: 'Adds your own apps to the catalog.',
  connect: 'Connect',
  howTo: 'How to connect',
  connectedTitle: 'The catalog is on its way',
  connectedText:
    'Intune is connected. The apps appear here with one of the next versions of the portal.',
  ownRoleCannotConnect: 'Your role may look at environments, not connect them.',
})
