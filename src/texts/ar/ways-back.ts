import type { waysBackTexts } from '../ways-back.ts'

export const waysBack: typeof waysBackTexts = {
  groupLost: 'المجموعة التي لديها Access Management فارغة أو محذوفة من Entra ID.',
  groupsUnreadable: 'تتعذر قراءة المجموعة التي لديها Access Management حتى يُعاد ربط Intune.',
  askReconnect: 'يمكن طلب إعادة الربط ممّن لديه دور Intune App Admin أو Full Admin.',
  recoverable: 'يمكن لمن يثبت أن مستأجر Entra تابع لك أن يستعيد الشركة.',
  recoveryOff: 'استعادة الشركة معطّلة.',
  askRecovery: 'يمكن طلب تفعيلها ممّن لديه دور Full Admin.',
  enableRecovery: 'تفعيل استعادة الشركة',
}
