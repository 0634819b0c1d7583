import { defineTexts } from './texts.ts'

/** How a company comes back that nobody manages any more. */
export const waysBackTexts = defineTexts('waysBack', {
  groupLost: 'The group with Access Management is empty or gone from Entra ID.',
  groupsUnreadable: 'The group with Access Management cannot be read until Intune is reconnected.',
  askReconnect: 'Ask an Intune App Admin or a Full Admin to reconnect it.',
  recoverable: 'Whoever proves that the Entra tenant is yours can recover the company.',
  recoveryOff: 'Company Recovery is switched off.',
  askRecovery: 'Ask a Full Admin to enable it.',
  enableRecovery: 'Enable Company Recovery',
})
