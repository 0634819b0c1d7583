import type { EventApp } from '#src/api/contract/event-kinds.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { deployedApp, eventCatalogue } from '#mocks/portal/event-catalogue.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { EventText } from '#mocks/world/state.ts'

// What happens at a company: a few kinds of events often, every kind at least once.

const person = (key: PersonKey) => personByKey(key).upn
const operators = (['owner', 'full-admin', 'intune-app-admin'] as const).map(person)
const syncService = 'sync-service@holdfast.example'
const tenantId = tenants.contoso.id

type Text = (pick: Pick, by: string) => EventText
export type Pick = <T>(from: readonly T[]) => T

/** One kind of event, with those whose work it is. */
export interface Kind {
  by: readonly string[]
  text: Text
}

const apps = [
  ['7-Zip', 'x64', 'EXE', '24.9'],
  ['Adobe Acrobat Reader', 'x64', 'EXE', '26.1'],
  ['Audacity', 'x64', 'EXE', '3.7'],
  ['Blender', 'x64', 'MSI', '5.0'],
  ['FileZilla Client', 'x64', 'EXE', '3.69'],
  ['GIMP', 'x64', 'EXE', '3.0'],
  ['Git', 'x64', 'EXE', '2.53'],
  ['Google Chrome', 'x64', 'MSI', '149.0'],
  ['Greenshot', 'x86', 'EXE', '1.3'],
  ['Inkscape', 'x64', 'MSI', '1.4'],
  ['KeePass', 'x86', 'EXE', '2.59'],
  ['LibreOffice', 'x64', 'MSI', '26.2'],
  ['Mozilla Firefox', 'x64', 'EXE', '150.0'],
  ['Notepad++', 'x64', 'EXE', '8.9'],
  ['OBS Studio', 'x64', 'EXE', '32.0'],
  ['PuTTY', 'x64', 'MSI', '0.83'],
  ['Python', 'x64', 'EXE', '3.14'],
  ['VLC media player', 'x64', 'EXE', '3.0'],
  ['Visual Studio Code', 'x64', 'EXE', '1.130'],
  ['WinSCP', 'x86', 'EXE', '6.5'],
] as const
const rings = ['preview', 'production'] as const
const sites = ['Berlin', 'Lisbon', 'Nairobi', 'Oslo', 'Porto', 'Pune', 'Reno', 'Sydney', 'Zürich']
const guests = [
  'alex.kim',
  'dana.fox',
  'eli.stone',
  'iris.lang',
  'noor.aziz',
  'pia.holm',
  'tom.reed',
].map((name) => `${name}@contoso.example`)

const nameOf = ([name]: (typeof apps)[number]) => name
const about = ([, architecture, installerType, version]: (typeof apps)[number]) => ({
  about: { architecture, installerType, version },
})
const guest = (pick: Pick) => pick(guests)
const group = (pick: Pick) => {
  const name = `Admins ${pick(sites)}`
  return { name, id: idFrom(`group/${name}`) }
}
const deployment = (pick: Pick) => {
  const [app, architecture, , version] = pick(apps)
  return { name: `${app} for ${pick(sites)}`, about: deployedApp({ architecture, version }) }
}

const deployed =
  (
    make: (of: { name: string; description: string; about: EventApp }) => EventText,
    done: string,
  ): Text =>
  (pick, by) => {
    const { name, about } = deployment(pick)
    return make({ name, about, description: `${by} ${done} the deployment ${name}.` })
  }
const branded =
  (make: (of: { name: string; description: string }) => EventText, done: string): Text =>
  (pick, by) => {
    const name = nameOf(pick(apps))
    return make({ name, description: `${by} ${done} the look of ${name} on the devices.` })
  }
const ofClient =
  (
    make: (of: { ring: 'preview' | 'production'; description: string }) => EventText,
    done: string,
  ): Text =>
  (pick, by) => {
    const ring = pick(rings)
    return make({ ring, description: `${by} ${done} the client in the ${ring} ring.` })
  }
const ofProvider =
  (make: (of: { email: string; description: string }) => EventText, done: string): Text =>
  (_, email) =>
    make({
      email,
      description: `The invitation to be managed by a provider: ${email} ${done} it.`,
    })
const plain =
  (make: (of: { description: string }) => EventText, done: string): Text =>
  (_, by) =>
    make({ description: `${by} ${done}.` })

const is = eventCatalogue

const synchronized: Text = (pick) => {
  const { name, about } = deployment(pick)
  return is.deploymentSynchronized({
    name,
    about,
    description: `The nightly synchronization brought the deployment ${name} up to date.`,
    changes: [{ name: 'Version', before: `${about.version}.0`, after: `${about.version}.1` }],
  })
}
const appChanged: Text = (pick, by) => {
  const app = pick(apps)
  return is.applicationChanged({
    app: nameOf(app),
    by,
    description: `${by} changed the application ${nameOf(app)}.`,
    changes: [
      { name: 'Install command', before: 'setup.exe /S', after: 'setup.exe /S /norestart' },
    ],
    ...about(app),
  })
}

const deployments = [
  deployed(is.deploymentCreated, 'created'),
  deployed(is.deploymentUpdated, 'changed'),
  deployed(is.deploymentRecreated, 'recreated'),
  deployed(is.deploymentDeleted, 'deleted'),
  branded(is.brandingUpdated, 'changed'),
]

/** What happens every day. */
export const usual: Kind[] = [
  ...Array.from({ length: 3 }, () => ({ by: [syncService], text: synchronized })),
  ...deployments.map((text) => ({ by: operators, text })),
  { by: [person('custom-app-admin')], text: appChanged },
]

const seldom: Text[] = [
  (_, by) => is.companyCreated({ company: 'Contoso', by, description: `${by} created Contoso.` }),
  (_, by) =>
    is.companyUpdated({
      company: 'Contoso',
      by,
      description: `${by} changed the settings of Contoso.`,
      changes: [
        { name: 'Billing Email', before: 'it@contoso.example', after: 'billing@contoso.example' },
      ],
    }),
  (pick, by) => {
    const child = `Contoso ${pick(sites)}`
    return is.managedCompanyCreated({ child, by, description: `${by} created ${child}.` })
  },
  (pick, by) => {
    const child = `Contoso ${pick(sites)}`
    return is.managedCompanyUnlinked({ child, by, description: `${by} unlinked ${child}.` })
  },
  (_, by) =>
    is.supportSettingsUpdated({
      company: 'Contoso',
      before: 'Off',
      after: 'Cloud Admin Read Only for one day',
      description: `${by} let support in for one day.`,
    }),
  (_, by) =>
    is.previewFeaturesUpdated({
      by,
      on: false,
      description: `${by} switched the preview features off.`,
    }),
  (pick, by) => {
    const user = guest(pick)
    return is.userRemoved({ user, by, description: `${by} removed the account of ${user}.` })
  },
  (pick, by) => {
    const user = guest(pick)
    return is.userRoleChanged({
      user,
      by,
      before: 'Read-Only Admin',
      role: 'Intune App Admin',
      description: `${by} changed the role of ${user}.`,
    })
  },
  (pick, by) => {
    const user = guest(pick)
    const role = 'Read-Only Admin'
    return is.invitationSent({ user, role, description: `${by} invited ${user} as ${role}.` })
  },
  (pick, by) => {
    const email = guest(pick)
    return is.invitationRemoved({
      email,
      description: `${by} took back the invitation of ${email}.`,
    })
  },
  (pick, by) => {
    const user = guest(pick)
    return is.accessRequestRejected({
      user,
      reason: 'Please ask your own administrator first.',
      description: `${by} turned down the request of ${user} to join Contoso.`,
    })
  },
  (pick, by) => {
    const reference = `SUP-${pick(['1001', '1002', '1003'])}`
    return is.supportRequested({
      reference,
      subject: 'General Questions',
      description: `${by} wrote to the support team.`,
    })
  },
  (_, by) =>
    is.quoteRequested({
      by,
      licenses: 1_000,
      answerTo: by,
      description: `${by} asked for a quote for Contoso.`,
    }),
  (pick, by) => {
    const { name, id } = group(pick)
    const role = 'Intune App Admin'
    return is.groupRoleCreated({
      name,
      id,
      role,
      description: `${by} gave the group ${name} access.`,
    })
  },
  (pick, by) => {
    const { name, id } = group(pick)
    return is.groupRoleChanged({
      name,
      id,
      before: 'Intune App Admin',
      role: 'Read-Only Admin',
      description: `${by} changed the role of the group ${name}.`,
    })
  },
  (pick, by) => {
    const { name, id } = group(pick)
    return is.groupRoleRemoved({
      name,
      id,
      description: `${by} removed the access of the group ${name}.`,
    })
  },
  (_, by) =>
    is.intuneConnected({
      tenantId,
      description: `${by} connected Contoso to its Intune tenant.`,
    }),
  (_, by) =>
    is.intuneDisconnected({
      tenantId,
      description: `${by} disconnected Contoso from its Intune tenant.`,
    }),
  plain(is.publisherConnected, 'connected a publisher'),
  plain(is.publisherDisconnected, 'disconnected a publisher'),
  (_, by) =>
    is.environmentRenamed({
      environment: 'Default Environment',
      before: 'Environment 1',
      description: `${by} renamed the environment.`,
    }),
  (_, by) => is.macLicenseApplied({ kind: 'Trial', description: `${by} began a trial for macOS.` }),
  (_, by) => is.macLicenseApplied({ kind: 'Full', description: `${by} licensed macOS.` }),
  (pick, by) => {
    const app = pick(apps)
    return is.applicationCreated({
      app: nameOf(app),
      description: `${by} added the application ${nameOf(app)}.`,
      ...about(app),
    })
  },
  (pick, by) => {
    const app = pick(apps)
    return is.applicationRemoved({
      app: nameOf(app),
      by,
      description: `${by} removed the application ${nameOf(app)}.`,
      ...about(app),
    })
  },
  (pick, by) => {
    const app = pick(apps)
    return is.binaryUploaded({
      app: nameOf(app),
      description: `${by} uploaded the installer of ${nameOf(app)}.`,
      ...about(app),
    })
  },
  plain(is.appsDiscovered, 'looked for apps in Intune for the first time'),
  plain(is.discoveredAppsRefreshed, 'looked for apps in Intune again'),
  branded(is.brandingCreated, 'made'),
  branded(is.brandingRecreated, 'made again'),
  branded(is.brandingDeleted, 'deleted'),
  branded(is.defaultBrandingCreated, 'made the default from'),
  branded(is.defaultBrandingDeleted, 'no longer uses as default'),
  plain(is.notificationTestCreated, 'sent a test notification'),
  ofClient(is.clientDeploymentCreated, 'deployed'),
  ofClient(is.clientDeploymentUpdated, 'changed the groups of'),
  ofClient(is.clientDeploymentDeleted, 'deleted'),
  (pick) => ofProvider(is.providerInviteSent, 'received')(pick, guest(pick)),
]

/** What people do who do not belong to the company, or not yet. */
const outsiders: Text[] = [
  (_, by) =>
    is.accessRequested({
      by,
      reason: 'I help with the devices.',
      description: `${by} asked to join Contoso.`,
    }),
  (_, by) => is.accessRequestWithdrawn({ by, description: `${by} no longer asks to join.` }),
  (_, by) => is.ownershipApproved({ name: by, description: `${by} proved to belong to Contoso.` }),
  (_, by) =>
    is.ownershipRejected({ name: by, description: `The proof of ${by} was not accepted.` }),
  (_, by) =>
    is.userCreated({
      user: by,
      role: 'Read-Only Admin',
      description: `${by} accepted an invitation and has an account.`,
    }),
  ofProvider(is.providerInviteAccepted, 'accepted'),
  ofProvider(is.providerInviteDeleted, 'deleted'),
  ofProvider(is.providerInviteDeclined, 'declined'),
]

/** What happens now and then. Most of it takes somebody who may do everything. */
export const rare: Kind[] = [
  ...seldom.map((text) => ({ by: [person('owner')], text })),
  ...outsiders.map((text) => ({ by: guests, text })),
]
