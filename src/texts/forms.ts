import { defineTexts } from './texts.ts'

export const formTexts = defineTexts('forms', {
  firstName: 'First Name',
  lastName: 'Last Name',
  contactEmail: 'Contact Email',
  loadCurrent: 'Load the current values',
})
