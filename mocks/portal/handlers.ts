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
import { exportEvents, listActors, listEvents, showEvent, showTimeline } from './events/events.ts'
import { checkIntune, connectIntune } from './environments/connect.ts'
import { disconnectIntune, previewDisconnect } from './environments/disconnect.ts'
import { renameEnvironment, showEnvironment } from './environments/environment.ts'
import {
  activateLicense,
  selectLicense,
  showLicenseKey,
  startTrial,
} from './environments/licenses.ts'
import { requestQuote } from './environments/quotes.ts'
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
import { approveRequest, listRequests, rejectRequest } from './users/access-requests.ts'
import {
  addGroups,
  changeGroupAccess,
  listAvailableGroups,
  listGroupMembers,
  listGroups,
  removeGroup,
  showGroupAccess,
} from './users/groups.ts'
import {
  acceptInvitation,
  createInvitation,
  deleteInvitation,
  listInvitations,
  openInvitation,
  resendInvitation,
} from './users/invitations.ts'
import {
  changeUserAccess,
  countUsers,
  deleteUser,
  listAccessManagers,
  listUsers,
  showHoldings,
  showUserAccess,
} from './users/users.ts'

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
    environmentGet: showEnvironment,
    environmentRename: renameEnvironment,
    intuneHealth: checkIntune(reach),
    intuneConnect: connectIntune(reach),
    intuneDisconnectPreview: previewDisconnect,
    intuneDisconnect: disconnectIntune,
    licenseKeyShow: showLicenseKey,
    licenseActivate: activateLicense,
    licenseSelect: selectLicense,
    trialStart: startTrial,
    quoteRequest: requestQuote,
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
    userList: listUsers,
    userCounts: countUsers,
    accessHoldings: showHoldings,
    accessManagerList: listAccessManagers,
    userAccessGet: showUserAccess,
    userAccessChange: changeUserAccess,
    userDelete: deleteUser,
    invitationList: listInvitations,
    invitationCreate: createInvitation,
    invitationResend: resendInvitation,
    invitationDelete: deleteInvitation,
    invitationOpen: openInvitation,
    invitationAccept: acceptInvitation,
    accessRequestList: listRequests,
    accessRequestApprove: approveRequest,
    accessRequestReject: rejectRequest,
    groupList: listGroups(reach),
    availableGroupList: listAvailableGroups(reach),
    groupMemberList: listGroupMembers(reach),
    groupsAdd: addGroups(reach),
    groupAccessGet: showGroupAccess,
    groupAccessChange: changeGroupAccess(reach),
    groupRemove: removeGroup,
  })
