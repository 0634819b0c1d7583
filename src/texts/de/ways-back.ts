import type { waysBackTexts } from '../ways-back.ts'

export const waysBack: typeof waysBackTexts = {
  groupLost: 'Die Gruppe mit Access Management ist leer oder in Entra ID gelöscht.',
  groupsUnreadable:
    'Die Gruppe mit Access Management ist nicht lesbar, bis Intune erneut verbunden ist.',
  askReconnect: 'Bitten Sie einen Intune App Admin oder einen Full Admin darum.',
  recoverable:
    'Wer nachweist, dass der Entra-Tenant Ihnen gehört, kann das Unternehmen wiederherstellen.',
  recoveryOff: 'Die Wiederherstellung ist ausgeschaltet.',
  askRecovery: 'Bitten Sie einen Full Admin, sie einzuschalten.',
  enableRecovery: 'Wiederherstellung einschalten',
}
