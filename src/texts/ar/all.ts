import { acceptInvite } from './accept-invite.ts'
import { catalog, deployObstacles, appSorts, systems, appSources } from './app-catalog.ts'
import { askAdmin } from './ask-admin.ts'
import { roles, regions, selector, newCompany } from './companies.ts'
import { config } from './config.ts'
import { connect, consentPage } from './connect.ts'
import { connectionBar } from './connection.ts'
import { deployments, deploymentStatus, deploymentStatusTexts } from './deployments.ts'
import { doIt, doItActs, doItStops } from './do-it.ts'
import { entry } from './entry.ts'
import { environments, health, permissions, intunePermissions, disconnect } from './environments.ts'
import { events, eventColumns, eventQualifiers, eventFaults, eventFaultWords } from './events.ts'
import { failures, signInFailures } from './failures.ts'
import { forms } from './forms.ts'
import { guide, chapters, scripts, steps } from './guide.ts'
import { roleTruth, roleRows, handOver, handOverPage } from './hand-over.ts'
import { landing } from './landing.ts'
import { licenses, quote } from './licenses.ts'
import { notices } from './notices.ts'
import { preflight, outcomes, prospects, conditions, findingsSeen } from './preflight.ts'
import { problems, connection, faults } from './problems.ts'
import { profile } from './profile.ts'
import { recovery, phases, findings } from './recovery.ts'
import { registration } from './registration.ts'
import { changeLanguage, leave, mismatch, renewal } from './session.ts'
import { settings, supportRoles, supportPeriods, usageLevels } from './settings.ts'
import { limits, shell, pages } from './shell.ts'
import { support, subjects } from './support.ts'
import { ui } from './ui.ts'
import { levels, usersTabs, users, invitations, requests, groups, continuity } from './users.ts'
import { waysBack } from './ways-back.ts'
import type { german } from '../de/all.ts'

export const arabic = {
  acceptInvite,
  catalog,
  changeLanguage,
  leave,
  deployObstacles,
  appSorts,
  systems,
  appSources,
  askAdmin,
  roles,
  regions,
  selector,
  newCompany,
  config,
  connect,
  consentPage,
  connectionBar,
  deployments,
  deploymentStatus,
  deploymentStatusTexts,
  'do-it': doIt,
  'do-it-acts': doItActs,
  'do-it-stops': doItStops,
  entry,
  environments,
  health,
  permissions,
  'intune-permissions': intunePermissions,
  disconnect,
  events,
  eventColumns,
  eventQualifiers,
  eventFaults,
  eventFaultWords,
  failures,
  'sign-in-failures': signInFailures,
  forms,
  guide,
  chapters,
  scripts,
  steps,
  'role-truth': roleTruth,
  'role-rows': roleRows,
  'hand-over': handOver,
  'hand-over-page': handOverPage,
  landing,
  licenses,
  limits,
  quote,
  notices,
  preflight,
  outcomes,
  prospects,
  conditions,
  'findings-seen': findingsSeen,
  problems,
  connection,
  faults,
  profile,
  recovery,
  phases,
  findings,
  registration,
  mismatch,
  renewal,
  settings,
  supportRoles,
  supportPeriods,
  usageLevels,
  shell,
  pages,
  support,
  subjects,
  ui,
  levels,
  usersTabs,
  users,
  invitations,
  requests,
  groups,
  continuity,
  waysBack,
} satisfies Record<keyof typeof german, object>
