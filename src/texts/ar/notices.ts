import type { noticeTexts } from '../notices.ts'
import { isolate } from './isolate.ts'

export const notices: typeof noticeTexts = {
  title: 'الإشعارات',
  none: 'لا شيء في انتظارك',
  noneText: 'تظهر هنا طلبات الوصول إلى هذه الشركة، ومن استعادها.',
  accessRequested: ({ who }) => `طلب وصول من ${isolate(who)}`,
  ownershipClaimed: ({ who }) => `استعاد ${isolate(who)} هذه الشركة وتولّى إدارة الوصول`,
  review: 'مراجعة الطلبات',
  reviewUsers: 'مراجعة المستخدمين',
  fresh: 'جديد',
}
