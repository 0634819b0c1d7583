import { defineTexts } from './texts.ts'

export const landingTexts = defineTexts('landing', {
  title: 'Ready to explore?',
  welcome: 'Welcome to our portal.',
  signIn: 'Sign In',
  signUp: 'Sign Up',
  opening: 'Opening Microsoft’s sign-in…',
  recover:
    'Locked out of your company, because the person who managed it has left? Sign up with your own account and choose Recover Company.',
  noScript: 'The portal needs JavaScript. Please switch it on, then load the page again.',
  failed: 'A part of the page did not arrive. Check your connection, then load the page again.',
  notStarted: 'Microsoft’s sign-in could not be opened.',
})
