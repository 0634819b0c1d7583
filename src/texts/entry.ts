import { defineTexts } from './texts.ts'

export const entryTexts = defineTexts('entry', {
  language: 'Language',
  languageNotRemembered:
    'The language is not remembered, because this browser’s storage is full or blocked. It holds until you close or reload this page.',
  signOut: 'Sign Out',
  signOutTitle: 'Sign out without saving?',
  signOutText: 'What you typed is not saved, and is lost when you sign out.',
  signOutFailed: 'Signing out did not work, and you are still signed in. Try again.',
  termsTitle: 'Terms and Conditions',
  termsOf: 'Accept all',
  termsLink: 'Terms and conditions',
  termsIntro: 'What you agree to when you use the portal, in plain words.',
  termsData:
    'The portal keeps the data of your company in the region that you choose, and only as long as your company exists.',
  termsAccess:
    'You act for your company and only with the access that it gave you. What you do is written to its events.',
  termsSecrets:
    'You keep what opens your company to yourself: passwords, secrets and license keys.',
  termsService:
    'We announce planned work, mend faults as fast as we can, and tell you when something touches your data.',
  termsEnd: 'You may leave at any time. Deleting the company deletes its data for good.',
})
