import { defineTexts } from './texts.ts'

/** What stands above every page while the portal cannot be reached. */
export const connectionBarTexts = defineTexts('connectionBar', {
  lost: 'No connection to the portal. Nothing you typed is lost.',
  trying: 'No connection to the portal. Trying again…',
  again: 'Try now',
  back: 'Connected again',
})
