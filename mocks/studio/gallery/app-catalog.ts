import { conditionsOf } from './conditions.ts'
import { dialog, fill, press, text, wait, type Area } from './state.ts'

const catalog = '/app-catalog?scenario=licensed'

const asking = conditionsOf({
  id: 'catalog',
  title: 'App Catalog',
  page: 'app-catalog/app-catalog-page',
  address: catalog,
  operation: 'appList',
  inCompany: true,
})

export const appCatalog: Area = {
  title: 'App Catalog',
  states: [
    {
      id: 'catalog-list',
      title: 'The list, sorted and filtered',
      story: 'All of it is in the address, so that it can be sent to a colleague.',
      address: `${catalog}&view=list&sort=-name&os=macos`,
      shows: { role: 'button', name: 'Filter, some are applied' },
    },
    {
      id: 'catalog-nothing-found',
      title: 'No app is called that',
      story: 'Search and filters can be cleared at once.',
      address: catalog,
      steps: [fill('Search', 'nothing like it')],
      shows: { role: 'button', name: 'Clear search and filters' },
      covers: ['empty:app-catalog/app-catalog-page'],
    },
    {
      id: 'catalog-search-failed',
      title: 'A search that could not be answered',
      story: 'What was there stays, and so does what was typed.',
      address: `${catalog}&faults=appList%232-99%3Astatus-500`,
      steps: [wait('button', /^Ardabra Almanac/), fill('Search', 'galzeta')],
      shows: text(/What you see below is from before/),
    },
    ...Object.values(asking),
    {
      id: 'catalog-filter',
      title: 'Filtering the apps',
      story: 'By system, vendor and date.',
      address: catalog,
      steps: [press('Filter')],
      shows: dialog('Filter the apps'),
    },
    {
      id: 'catalog-details',
      title: 'An app, looked into',
      story: 'What it is, its versions, and the way to deploy it.',
      address: `${catalog}&app=app-00012`,
      shows: { role: 'button', name: /^Deploy$/ },
    },
    {
      id: 'catalog-add-app',
      title: 'Adding an app',
      story: 'An app that the catalog does not have.',
      address: catalog,
      steps: [press('Add App')],
      shows: dialog('Add your own app'),
      covers: ['dialog:add-app-dialog'],
    },
  ],
}
