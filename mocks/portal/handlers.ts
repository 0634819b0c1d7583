import type { Store } from '#mocks/world/store.ts'
import {
  beginClaim,
  confirmRegistrationDeleted,
  listClaimable,
  showClaim,
  submitClaim,
} from './claims/claims.ts'
import type { Reach } from './claims/microsoft.ts'
import {
  createCompany,
  listCompanies,
  remindOfRequest,
  requestAccess,
  withdrawRequest,
} from './companies.ts'
import {
  listNotices,
  markNoticesSeen,
  overviewCompany,
  signInToCompany,
  signOutOfCompany,
} from './company.ts'
import { exportEvents, listActors, listEvents, showEvent, showTimeline } from './events/events.ts'
import { implement, type Identify } from './implement.ts'
import { showProfile, updateProfile } from './person.ts'
import { sendSupportMessage } from './support.ts'

/** The portal's whole backend: one line an operation. */
export const portalHandlers = (store: Store, identify: Identify, reach: Reach) =>
  implement(store, identify, {
    profileGet: showProfile,
    profileUpdate: updateProfile,
    companyList: listCompanies,
    companyCreate: createCompany,
    companySignIn: signInToCompany,
    companySignOut: signOutOfCompany,
    accessRequestCreate: requestAccess,
    accessRequestRenotify: remindOfRequest,
    accessRequestWithdraw: withdrawRequest,
    companyOverview: overviewCompany,
    noticeList: listNotices,
    noticesSeen: markNoticesSeen,
    supportMessageSend: sendSupportMessage,
    claimableCompanyList: listClaimable,
    claimCreate: beginClaim,
    claimGet: showClaim(reach),
    claimSubmit: submitClaim(reach),
    claimRegistrationDeleted: confirmRegistrationDeleted,
    eventList: listEvents,
    eventTimeline: showTimeline,
    eventActors: listActors,
    eventExport: exportEvents,
    eventGet: showEvent,
  })
