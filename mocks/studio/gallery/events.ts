import { conditionsOf } from './conditions.ts'
import { dialog, heading, press, text, type Area } from './state.ts'

const licensed = '/events?scenario=licensed'

const failed = heading('The events could not be loaded')
const asking = conditionsOf({
  id: 'events',
  title: 'Events',
  page: 'events/events-page',
  address: licensed,
  operation: 'eventList',
  inCompany: true,
  error: failed,
  offline: failed,
})

/** The record of a company. */
export const events: Area = {
  title: 'Events',
  states: [
    {
      id: 'events',
      title: 'Events',
      story: 'What people did in the last thirty days, newest first.',
      address: licensed,
      shows: text('1 - 10 of 60'),
      covers: ['page:events/events-page'],
    },
    {
      id: 'events-filtered',
      title: 'Filters',
      story: 'The sidebar and the search box show the same filter.',
      address: `${licensed}&q=severity%3ASecurity`,
      steps: [press('Filters, some are applied')],
      shows: { role: 'button', name: 'Remove Security' },
    },
    {
      id: 'events-fault',
      title: 'A search that cannot be understood',
      story: 'The fault is marked where it stands, and mended by one press.',
      address: `${licensed}&q=chrome%20categry%3AUser`,
      shows: { role: 'button', name: 'Write category:User' },
    },
    {
      id: 'events-details',
      title: 'Details of an event',
      story: 'Somebody changed an application; both values are shown.',
      address: `${licensed}&q=scales`,
      steps: [press(/^Application Harbour Scales Changed/, 'link')],
      shows: dialog(/^Application Harbour Scales Changed/),
    },
    {
      id: 'events-range',
      title: 'A part of the time',
      story: 'Three days of a large company, taken from the timeline; the rest of it is shaded.',
      address:
        '/events?scenario=large-company&now=2026-03-02T09%3A00%3A00Z&size=endless&q=after%3A2026-02-16%20before%3A2026-02-19',
      shows: { role: 'button', name: 'All 30 days' },
    },
    {
      id: 'events-lost',
      title: 'Rows that could not be fetched',
      story: 'The end of a long list was gone to, and is not to be had; it can be asked for again.',
      address: '/events?scenario=large-company&size=endless&faults=eventList%232-99%3Astatus-503',
      steps: [{ key: 'End', at: { drawn: '[data-row="0"]' } }],
      shows: text('The portal is not available right now. Try again in a moment.'),
    },
    {
      id: 'events-exporting',
      title: 'An export on its way',
      story: 'It tells how far it is, and can be stopped.',
      address: `${licensed}&faults=eventExport%3Atimeout`,
      steps: [press('Export (60)')],
      shows: text('0 of 60'),
    },
    {
      id: 'events-gone',
      title: 'An event that is gone',
      story: 'The link is older than thirty days.',
      address: `${licensed}&event=0d9f7f4e-3c52-4a63-8a51-7f2a4be3c5d1`,
      shows: dialog('This event is no longer there'),
    },
    {
      id: 'events-no-results',
      title: 'No results',
      story: 'Nothing matches; the search can be cleared.',
      address: `${licensed}&q=zebra`,
      shows: heading('No Results Found'),
    },
    {
      id: 'events-empty',
      title: 'No events',
      story: 'For thirty days nobody has done anything in the company.',
      address: '/events?scenario=tenant-taken',
      shows: heading('Nothing has happened in the last 30 days'),
      covers: ['empty:events/events-page'],
    },
    ...Object.values(asking),
    {
      id: 'events-refused',
      title: 'A role without events',
      story: 'Custom App Admins may not read them.',
      address: '/events?scenario=tour&as=custom-app-admin',
      shows: heading('Your role does not open the events'),
      covers: ['refused:events/events-page'],
    },
  ],
}
