import { defineTexts } from './texts.ts'

/** The words the building blocks themselves need, whatever screen they stand on. */
export const uiTexts = defineTexts('ui', {
  cancel: 'Cancel',
  clearSearch: 'Clear the search',
  close: 'Close',
  copied: 'Copied',
  copy: 'Copy',
  copyFailed: 'Copying did not work. Select the text and copy it by hand.',
  decrease: 'Decrease',
  dismiss: 'Dismiss',
  error: 'Error',
  errorId: 'Error ID',
  increase: 'Increase',
  loading: 'Loading',
  next: 'Next',
  noMatches: 'Nothing matches',
  notifications: 'Notifications',
  numberField: 'Number field',
  page: (p: { n: number; of: number }) => `${p.n}/${p.of}`,
  problemHeading: 'There is a problem',
  showOptions: 'Show options',
  sortBy: 'Sort by',
  steps: 'Steps',
  success: 'Success',
  used: (p: { n: number; of: number }) => `${p.n} of ${p.of} characters`,
  working: 'Working',
})
