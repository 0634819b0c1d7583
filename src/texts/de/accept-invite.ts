import type { acceptTexts } from '../accept-invite.ts'

export const acceptInvite: typeof acceptTexts = {
  tab: 'Einladung',
  signInTitle: 'Sie sind eingeladen',
  signInText:
    'Melden Sie sich mit der eingeladenen Adresse an. Dann können Sie die Einladung annehmen.',
  signIn: 'Anmelden',
  title: ({ company }) => `${company} beitreten`,
  invited: ({ who, level }) => `${who} lädt Sie als ${level} ein.`,
  until: ({ date }) => `Die Einladung gilt bis ${date}.`,
  userInfo: 'Angaben zur Person',
  continue: 'Weiter',
  acceptFirst: 'Stimmen Sie zuerst den Bedingungen zu.',

  foreignTitle: 'Diese Einladung ist für jemand anderen',
  foreignText: ({ company }) =>
    `Es wurde nichts geändert, und die Einladung zu ${company} bleibt für die eingeladene Adresse offen.`,
  invitedAddress: 'Eingeladen',
  ownAddress: 'Angemeldet',
  switch: 'Konto wechseln',
  memberTitle: ({ company }) => `Sie gehören bereits zu ${company}`,
  joined: ({ company }) => `Sie gehören jetzt zu ${company}`,
  memberText: 'Sie müssen nichts mehr annehmen.',
  open: ({ company }) => `${company} öffnen`,
  expiredTitle: 'Diese Einladung ist abgelaufen',
  acceptedTitle: 'Diese Einladung wurde bereits verwendet',
  deletedTitle: 'Diese Einladung wurde zurückgezogen',
  closedText: ({ who, company }) => `Bitten Sie ${who} um eine neue Einladung zu ${company}.`,
  unknownTitle: 'Diese Einladung gibt es nicht',
  unknownText:
    'Der Link ist vielleicht nicht vollständig angekommen. Kopieren Sie ihn ganz, oder lassen Sie sich die Einladung noch einmal senden.',
  toCompanies: 'Zu Ihren Unternehmen',
}
