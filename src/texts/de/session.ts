import type { languageTexts, leaveTexts, mismatchTexts, renewalTexts } from '../session.ts'

export const mismatch: typeof mismatchTexts = {
  title: 'Es wurde nichts geändert',
  text: ({ shown, current }) =>
    `Diese Seite zeigt ${shown}, in einem anderen Tab haben Sie sich aber bei ${current} angemeldet. Eine Seite kann nur das Unternehmen ändern, bei dem Sie angemeldet sind.`,
  textNone: ({ shown }) => `Diese Seite zeigt ${shown}, aber Sie sind dort nicht mehr angemeldet.`,
  textElsewhere: ({ shown }) =>
    `Die Änderung an ${shown} wurde nicht vorgenommen, weil Sie weitergegangen sind, bevor sie fertig war. Eine Seite kann nur das Unternehmen ändern, bei dem Sie angemeldet sind.`,
  stay: 'Hier bleiben',
  comeBack: ({ shown }) => `Wieder bei ${shown} anmelden`,
  goThere: ({ shown }) => `Zu ${shown} gehen`,
}

export const renewal: typeof renewalTexts = {
  ended: {
    title: 'Ihre Anmeldung ist abgelaufen',
    text: 'Melden Sie sich in einem kleinen Fenster erneut an. Diese Seite bleibt, wie sie ist, und Ihre Eingaben bleiben erhalten.',
  },
  old: {
    title: 'Noch einmal anmelden',
    text: 'Wer Zugriff gewährt oder entzieht, Intune trennt oder ein Unternehmen löscht, muss sich innerhalb der letzten Stunde angemeldet haben. Melden Sie sich in einem kleinen Fenster noch einmal an, dann wird Ihre Aktion sofort ausgeführt.',
  },
  signIn: 'Anmelden',
  signInAs: ({ email }) => `Melden Sie sich als ${email} an.`,
  notNow: 'Nicht jetzt',
  fullPage: {
    untouched: 'In diesem Tab anmelden',
    kept: 'In diesem Tab anmelden (Ihre Eingaben bleiben erhalten)',
    secretLost: 'In diesem Tab anmelden (Ihre Eingaben bleiben erhalten, das Secret nicht)',
    lost: 'In diesem Tab anmelden (Ihre Eingaben gehen verloren)',
  },
}

export const changeLanguage: typeof languageTexts = {
  title: ({ language }) => `Sprache auf ${language} ändern?`,
  secretLost:
    'Die Seite wird in der anderen Sprache neu geladen. Ihre Eingaben bleiben erhalten, das Secret nicht.',
  lost: 'Die Seite wird in der anderen Sprache neu geladen, und Ihre Eingaben gehen verloren.',
  change: 'Sprache ändern',
}

export const leave: typeof leaveTexts = { stay: 'Hier bleiben' }
