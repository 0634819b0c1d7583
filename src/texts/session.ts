import { defineTexts } from './texts.ts'

export const mismatchTexts = defineTexts('mismatch', {
  title: 'Nothing was changed',
  text: ({ shown, current }: { shown: string; current: string }) =>
    `This page shows ${shown}, but in another tab you signed in to ${current}. A page can only change the company you are signed in to.`,
  textNone: ({ shown }: { shown: string }) =>
    `This page shows ${shown}, but you are no longer signed in to it.`,
  textElsewhere: ({ shown }: { shown: string }) =>
    `The change to ${shown} was not made, as you went on before it was done. A page can only change the company you are signed in to.`,
  stay: 'Stay here',
  comeBack: ({ shown }: { shown: string }) => `Sign in to ${shown} again`,
  goThere: ({ shown }: { shown: string }) => `Go to ${shown}`,
})

export const renewalTexts = defineTexts('renewal', {
  ended: {
    title: 'Your sign-in has ended',
    text: 'Sign in again in a small window. This page stays as it is, and what you typed is kept.',
  },
  old: {
    title: 'Sign in once more',
    text: 'Whoever gives or takes access, disconnects Intune or deletes a company must have signed in within the last hour. Sign in once more in a small window, and what you asked for is done at once.',
  },
  signIn: 'Sign In',
  signInAs: ({ email }: { email: string }) => `Sign in as ${email}.`,
  notNow: 'Not now',
  fullPage: {
    untouched: 'Sign in on a full page',
    kept: 'Sign in on a full page (what you typed comes back)',
    secretLost: 'Sign in on a full page (what you typed comes back, the secret does not)',
    lost: 'Sign in on a full page (what you typed is lost)',
  },
})

export const languageTexts = defineTexts('changeLanguage', {
  title: ({ language }: { language: string }) => `Change the language to ${language}?`,
  secretLost:
    'The page begins anew in the other language. What you typed comes back, the secret does not.',
  lost: 'The page begins anew in the other language, and what you typed is lost.',
  change: 'Change the language',
})

/** Whatever is about to be left for, this is the way to stay. */
export const leaveTexts = defineTexts('leave', { stay: 'Stay here' })
