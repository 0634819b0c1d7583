import type { waysBackTexts } from '../ways-back.ts'

export const waysBack: typeof waysBackTexts = {
  groupLost: 'المجموعة التي لديها Access Management فارغة أو محذوفة من Entra ID.',
  groupsUnreadable: 'تتعذر قراءة المجموعة التي لديها Access Management حتى يُعاد ربط Intune.',
  askReconnect: 'لإعادة الربط يمكن الرجوع إلى Intune App Admin أو Full Admin.',
  recoverable: 'يمكن لمن يثبت أن مستأجر Entra لكم استعادة الشركة.',
  recoveryOff: 'استعادة الشركة معطّلة.',
  askRecovery: 'لتفعيلها يمكن الرجوع إلى Full Admin.',
  enableRecovery: 'تفعيل استعادة الشركة',
}
