import type { Store } from '#mocks/world/store.ts'
import { listAppFilters, listApps, showApp } from './catalogue.ts'
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
import {
  createDeployment,
  deleteDeployment,
  listDeployments,
  pauseUpdates,
  recreateDeployment,
  renameDeployment,
  showDeployment,
  syncDeployment,
} from './deployments.ts'
import { implement, type Identify } from './implement.ts'
import { showProfile, updateProfile } from './person.ts'
import {
  deleteCompany,
  listDomains,
  showSettings,
  showUsage,
  updateCompany,
  updateDomains,
} from './settings.ts'
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
    appList: listApps,
    appFilterList: listAppFilters,
    appGet: showApp,
    deploymentList: listDeployments,
    deploymentGet: showDeployment,
    deploymentCreate: createDeployment,
    deploymentUpdate: renameDeployment,
    deploymentPauseUpdates: pauseUpdates,
    deploymentSync: syncDeployment,
    deploymentRecreate: recreateDeployment,
    deploymentDelete: deleteDeployment,
    companySettingsGet: showSettings,
    companyUpdate: updateCompany,
    companyUsageGet: showUsage,
    companyDelete: deleteCompany,
    domainList: listDomains,
    domainsUpdate: updateDomains,
  })
