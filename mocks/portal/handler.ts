import type { Store } from '#mocks/world/store.ts'
import type { Reach } from './claims/microsoft.ts'
import {
  endSession,
  listNotices,
  markNoticesSeen,
  overviewCompany,
  signInToCompany,
  signOutOfCompany,
} from './company.ts'
import { listAppFilters, listApps, showApp } from './catalogue.ts'
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
import { showProfile, updateProfile } from './person.ts'
import { implement, type Identify } from './implement.ts'

// What every page asks for is there from the start. The rest arrives with the first call to it, or ahead of it.
const claims = () => import('./claims/claims.ts')
const companies = () => import('./companies.ts')
const connecting = () => import('./environments/connect.ts')
const disconnecting = () => import('./environments/disconnect.ts')
const environments = () => import('./environments/environment.ts')
const licenses = () => import('./environments/licenses.ts')
const quotes = () => import('./environments/quotes.ts')
const events = () => import('./events/events.ts')
const settings = () => import('./settings.ts')
const support = () => import('./support.ts')
const requests = () => import('./users/access-requests.ts')
const groups = () => import('./users/groups.ts')
const invitations = () => import('./users/invitations.ts')
const users = () => import('./users/users.ts')

/** All that can be called from a page of a company or before it, once nothing else is to be fetched. */
export const areas = [
  events,
  environments,
  users,
  companies,
  claims,
  settings,
  requests,
  invitations,
  groups,
  licenses,
  connecting,
  disconnecting,
  quotes,
  support,
]

/** The portal's whole backend: one line an operation. */
export const portalHandler = (store: Store, identify: Identify, reach: Reach) =>
  implement(store, identify, {
    profileGet: () => showProfile,
    profileUpdate: () => updateProfile,
    companyList: async () => (await companies()).listCompanies,
    companyCreate: async () => (await companies()).createCompany,
    companySignIn: () => signInToCompany,
    companySignOut: () => signOutOfCompany,
    sessionEnd: () => endSession,
    accessRequestCreate: async () => (await companies()).requestAccess,
    accessRequestRenotify: async () => (await companies()).remindOfRequest,
    accessRequestWithdraw: async () => (await companies()).withdrawRequest,
    companyOverview: () => overviewCompany,
    noticeList: () => listNotices,
    noticesSeen: () => markNoticesSeen,
    environmentGet: async () => (await environments()).showEnvironment,
    environmentRename: async () => (await environments()).renameEnvironment,
    intuneHealth: async () => (await connecting()).checkIntune(reach),
    intuneConnect: async () => (await connecting()).connectIntune(reach),
    intuneApprovalGet: async () => (await connecting()).showApproval,
    intuneApprove: async () => (await connecting()).approveIntune,
    intuneDisconnectPreview: async () => (await disconnecting()).previewDisconnect,
    intuneDisconnect: async () => (await disconnecting()).disconnectIntune,
    licenseKeyShow: async () => (await licenses()).showLicenseKey,
    licenseActivate: async () => (await licenses()).activateLicense,
    licenseSelect: async () => (await licenses()).selectLicense,
    trialStart: async () => (await licenses()).startTrial,
    quoteRequest: async () => (await quotes()).requestQuote,
    supportMessageSend: async () => (await support()).sendSupportMessage,
    claimableCompanyList: async () => (await claims()).listClaimable,
    claimCreate: async () => (await claims()).beginClaim,
    claimGet: async () => (await claims()).showClaim(reach),
    claimSubmit: async () => (await claims()).submitClaim(reach),
    claimRegistrationDeleted: async () => (await claims()).confirmRegistrationDeleted,
    eventList: async () => (await events()).listEvents,
    eventTimeline: async () => (await events()).showTimeline,
    eventActors: async () => (await events()).listActors,
    eventExport: async () => (await events()).exportEvents,
    eventGet: async () => (await events()).showEvent,
    appList: () => listApps,
    appFilterList: () => listAppFilters,
    appGet: () => showApp,
    deploymentList: () => listDeployments,
    deploymentGet: () => showDeployment,
    deploymentCreate: () => createDeployment,
    deploymentUpdate: () => renameDeployment,
    deploymentPauseUpdates: () => pauseUpdates,
    deploymentSync: () => syncDeployment,
    deploymentRecreate: () => recreateDeployment,
    deploymentDelete: () => deleteDeployment,
    companySettingsGet: async () => (await settings()).showSettings,
    companyUpdate: async () => (await settings()).updateCompany,
    companyUsageGet: async () => (await settings()).showUsage,
    companyDelete: async () => (await settings()).deleteCompany,
    domainList: async () => (await settings()).listDomains,
    domainsUpdate: async () => (await settings()).updateDomains,
    userList: async () => (await users()).listUsers,
    userCounts: async () => (await users()).countUsers,
    accessHoldings: async () => (await users()).showHoldings,
    accessManagerList: async () => (await users()).listAccessManagers,
    userAccessGet: async () => (await users()).showUserAccess,
    userAccessChange: async () => (await users()).changeUserAccess,
    userDelete: async () => (await users()).deleteUser,
    invitationList: async () => (await invitations()).listInvitations,
    invitationCreate: async () => (await invitations()).createInvitation,
    invitationResend: async () => (await invitations()).resendInvitation,
    invitationDelete: async () => (await invitations()).deleteInvitation,
    invitationOpen: async () => (await invitations()).openInvitation,
    invitationAccept: async () => (await invitations()).acceptInvitation,
    accessRequestList: async () => (await requests()).listRequests,
    accessRequestApprove: async () => (await requests()).approveRequest,
    accessRequestReject: async () => (await requests()).rejectRequest,
    groupList: async () => (await groups()).listGroups(reach),
    availableGroupList: async () => (await groups()).listAvailableGroups(reach),
    groupMemberList: async () => (await groups()).listGroupMembers(reach),
    groupsAdd: async () => (await groups()).addGroups(reach),
    groupAccessGet: async () => (await groups()).showGroupAccess,
    groupAccessChange: async () => (await groups()).changeGroupAccess(reach),
    groupRemove: async () => (await groups()).removeGroup,
  })
