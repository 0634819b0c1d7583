import { registrations } from '#mocks/scenarios/registrations.ts'
import { press, type Area } from './state.ts'

const centre = '/demo/entra/applications'
const ready = `${centre}/${registrations.ready.clientId}`

export const adminCentre: Area = {
  title: 'The simulated admin center',
  states: [
    {
      id: 'admin-centre-registrations',
      title: 'App registrations',
      story: 'The registrations of the tenant, as Microsoft lists them.',
      address: `${centre}?scenario=owner-left&as=newcomer`,
      shows: { role: 'link', name: /New registration/ },
    },
    {
      id: 'admin-centre-new',
      title: 'A new registration',
      story: 'The third of the sixteen steps: a name, and Register.',
      address: `${centre}/new?scenario=owner-left&as=newcomer`,
      shows: { role: 'button', name: 'Register' },
    },
    {
      id: 'admin-centre-permissions',
      title: 'API permissions',
      story: 'What the registration may, and whether it was granted.',
      address: `${ready}/permissions?scenario=owner-left&as=newcomer`,
      shows: { role: 'button', name: 'Add a permission' },
    },
    {
      id: 'admin-centre-secrets',
      title: 'Certificates & secrets',
      story: 'The value of a secret is told once.',
      address: `${ready}/secrets?scenario=owner-left&as=newcomer`,
      shows: { role: 'button', name: 'New client secret' },
    },
    {
      id: 'admin-centre-secrets-blocked',
      title: 'Secrets are blocked',
      story: 'A policy of the tenant forbids new secrets.',
      address: `${ready}/secrets?scenario=secrets-blocked&as=newcomer`,
      shows: { role: 'button', name: 'New client secret' },
      covers: ['scenario:secrets-blocked'],
    },
    {
      id: 'admin-centre-simulation',
      title: 'What is simulated here',
      story: 'Roles, policies and time can be changed beside the page.',
      address: `${centre}?scenario=owner-left&as=newcomer`,
      steps: [press('Simulation')],
      shows: { role: 'button', name: 'Let 5 minutes pass' },
    },
  ],
}
