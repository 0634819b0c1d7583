import { defineTexts } from './texts.ts'

/** What stands above every page while the portal cannot be reached, or is too busy to answer. */
export const connectionBarTexts = defineTexts('connectionBar', {
  lost: 'No connection to the portal. Nothing you typed is lost.',
  trying: 'No connection to the portal. Trying again…',
  again: 'Try now',
  busy: 'The portal is busy. Trying again…',
  back: 'Connected again',
})
