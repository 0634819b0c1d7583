import { adminCentre } from './admin-centre.ts'
import { appCatalog } from './app-catalog.ts'
import { companies } from './companies.ts'
import { companySettings } from './company-settings.ts'
import { deployments } from './deployments.ts'
import { environmentsArea } from './environments.ts'
import { events } from './events.ts'
import { failures } from './failures.ts'
import { guide } from './guide.ts'
import { invitations } from './invitations.ts'
import { microsoft } from './microsoft.ts'
import { newCompany } from './new-company.ts'
import { recovery } from './recovery.ts'
import { shell } from './shell.ts'
import { stories } from './stories.ts'
import { usersArea } from './users.ts'
import { wayIn } from './way-in.ts'

/** Every state of the product, area by area, in the order in which people meet them. */
export const areas = [
  stories,
  wayIn,
  microsoft,
  companies,
  newCompany,
  recovery,
  guide,
  shell,
  appCatalog,
  deployments,
  companySettings,
  usersArea,
  invitations,
  environmentsArea,
  events,
  failures,
  adminCentre,
]
