import { heading, type Area } from './state.ts'

/** The pages of a company that are still to come. Each moves to an area of its own once it is there. */
export const companyPages: Area = {
  title: 'Pages of a company',
  states: [
    {
      id: 'events-unbuilt',
      title: 'A page that is still being built',
      story: 'The navigation knows it; its content follows.',
      address: '/deployments?scenario=licensed',
      shows: heading('Deployments'),
    },
  ],
}
