import { acceptInvite } from './accept-invite.ts'
import { appSorts, appSources, catalog, deployObstacles, systems } from './app-catalog.ts'
import { askAdmin } from './ask-admin.ts'
import { newCompany, regions, roles, selector } from './companies.ts'
import { config } from './config.ts'
import { connect, consentPage } from './connect.ts'
import { connectionBar } from './connection.ts'
import { deploymentStatus, deploymentStatusTexts, deployments } from './deployments.ts'
import { doIt, doItActs, doItStops } from './do-it.ts'
import { entry } from './entry.ts'
import { disconnect, environments, health, intunePermissions, permissions } from './environments.ts'
import { eventColumns, eventFaults, eventFaultWords, eventQualifiers, events } from './events.ts'
import { failures, signInFailures } from './failures.ts'
import { forms } from './forms.ts'
import { chapters, guide, scripts, steps } from './guide.ts'
import { handOver, handOverPage, roleRows, roleTruth } from './hand-over.ts'
import { landing } from './landing.ts'
import { licenses, quote } from './licenses.ts'
import { notices } from './notices.ts'
import { conditions, findingsSeen, outcomes, preflight, prospects } from './preflight.ts'
import { connection, faults, problems } from './problems.ts'
import { profile } from './profile.ts'
import { findings, phases, recovery } from './recovery.ts'
import { registration } from './registration.ts'
import { changeLanguage, leave, mismatch, renewal } from './session.ts'
import { settings, supportPeriods, supportRoles, usageLevels } from './settings.ts'
import { limits, pages, shell } from './shell.ts'
import { subjects, support } from './support.ts'
import { ui } from './ui.ts'
import { continuity, groups, invitations, levels, requests, users, usersTabs } from './users.ts'
import { waysBack } from './ways-back.ts'
import type { german } from '../de/all.ts'

export const japanese = {
  acceptInvite,
  appSorts,
  appSources,
  askAdmin,
  catalog,
  changeLanguage,
  leave,
  chapters,
  conditions,
  config,
  connect,
  connection,
  connectionBar,
  consentPage,
  continuity,
  deployObstacles,
  deployments,
  deploymentStatus,
  deploymentStatusTexts,
  disconnect,
  'do-it': doIt,
  'do-it-acts': doItActs,
  'do-it-stops': doItStops,
  entry,
  environments,
  eventColumns,
  eventFaults,
  eventFaultWords,
  eventQualifiers,
  events,
  failures,
  faults,
  findings,
  'findings-seen': findingsSeen,
  forms,
  groups,
  guide,
  'hand-over': handOver,
  'hand-over-page': handOverPage,
  health,
  'intune-permissions': intunePermissions,
  invitations,
  landing,
  levels,
  licenses,
  limits,
  mismatch,
  newCompany,
  notices,
  outcomes,
  pages,
  permissions,
  phases,
  preflight,
  problems,
  profile,
  prospects,
  quote,
  recovery,
  regions,
  registration,
  renewal,
  requests,
  'role-rows': roleRows,
  'role-truth': roleTruth,
  roles,
  scripts,
  selector,
  settings,
  shell,
  'sign-in-failures': signInFailures,
  steps,
  subjects,
  support,
  supportPeriods,
  supportRoles,
  systems,
  ui,
  usageLevels,
  users,
  usersTabs,
  waysBack,
} satisfies Record<keyof typeof german, object>
