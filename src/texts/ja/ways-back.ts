import type { waysBackTexts } from '../ways-back.ts'

export const waysBack: typeof waysBackTexts = {
  groupLost: 'Access Management を持つグループが空になったか、Entra ID から削除されました。',
  groupsUnreadable: 'Access Management を持つグループは、Intune に再接続するまで読み取れません。',
  askReconnect: '再接続は、Intune App Admin または Full Admin に依頼してください。',
  recoverable: 'Entra テナントの所有を証明できる方が、会社を回復できます。',
  recoveryOff: '会社の回復は無効になっています。',
  askRecovery: '有効にするには、Full Admin に依頼してください。',
  enableRecovery: '会社の回復を有効にする',
}
