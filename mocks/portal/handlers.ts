import type { Store } from '#mocks/world/store.ts'
import {
  createCompany,
  listCompanies,
  remindOfRequest,
  requestAccess,
  withdrawRequest,
} from './companies.ts'
import { listNotices, markNoticesSeen, overviewCompany, signInToCompany } from './company.ts'
import { implement, type Identify } from './implement.ts'
import { showProfile, updateProfile } from './person.ts'
import { sendSupportMessage } from './support.ts'

/** The portal's whole backend: one line an operation. */
export const portalHandlers = (store: Store, identify: Identify) =>
  implement(store, identify, {
    profileGet: showProfile,
    profileUpdate: updateProfile,
    companyList: listCompanies,
    companyCreate: createCompany,
    companySignIn: signInToCompany,
    accessRequestCreate: requestAccess,
    accessRequestRenotify: remindOfRequest,
    accessRequestWithdraw: withdrawRequest,
    companyOverview: overviewCompany,
    noticeList: listNotices,
    noticesSeen: markNoticesSeen,
    supportMessageSend: sendSupportMessage,
  })
