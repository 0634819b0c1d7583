import { defineTexts } from './texts.ts'

export const profileTexts = defineTexts('profile', {
  title: 'User Profile',
  signInName: 'Sign-In Username',
  signInNameHint: 'This name comes from Microsoft and is changed there.',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'User Profile updated',
})
