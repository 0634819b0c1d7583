import type { EventColumn } from '#src/api/contract/events.ts'
import type { QueryFault } from '#src/domain/events/parse-query.ts'
import type { Qualifier } from '#src/domain/events/query.ts'
import { defineTexts, inDigits, plural } from './texts.ts'

export const eventTexts = defineTexts('events', {
  title: 'Events',
  event: 'Event',
  list: 'Events of the last 30 days',
  utc: 'Times in UTC',

  search: 'Search',
  searchHint: 'Words, "a phrase", or who, what and when',
  clearSearch: 'Clear the search',
  searchNow: 'Search now',
  completions: 'Ways to go on',
  found: ({ n }: { n: number }) => plural(n, { one: '# event found', other: '# events found' }),

  filters: 'Filters',
  filtersOn: 'Filters, some are applied',
  date: 'Date',
  since: 'From',
  until: 'To',
  wholeDays: 'Whole days, in UTC.',
  operationType: 'Operation type',
  user: 'User',
  add: 'Add …',
  allChosen: 'All of them are chosen.',
  remove: ({ value }: { value: string }) => `Remove ${value}`,
  not: ({ value }: { value: string }) => `not ${value}`,
  clearAll: 'Clear All',
  apply: 'Apply All Filters',
  nothingSet: 'Nothing is set yet.',
  nothingChanged: 'These filters are applied already.',

  timeline: 'Timeline',
  timelineSays: ({ n, most, when }: { n: number; most: number; when: string }) =>
    n === 0
      ? 'No events in the last 30 days.'
      : `${plural(n, { one: '# event', other: '# events' })} in the last 30 days, most of them on ${when}: ${inDigits(most)} in six hours.`,
  timelineHint: 'Drag over the columns to look into a part of the time.',
  timelineKeys: 'With the keyboard: move the start and the end by arrow keys.',
  start: 'Start of the range',
  end: 'End of the range',
  wholeTime: 'All 30 days',
  range: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,

  export: ({ n }: { n: number }) => `Export (${inDigits(n)})`,
  exporting: 'Export',
  exported: ({ n }: { n: number }) =>
    plural(n, { one: '# event was exported.', other: '# events were exported.' }),
  exportStopped: 'The export was stopped. No file was written.',
  progress: ({ n, of }: { n: number; of: number }) => `${inDigits(n)} of ${inDigits(of)}`,
  cancel: 'Cancel',
  nothingToExport: 'There is nothing to export.',

  endless: 'Endless',
  shown: ({ from, to, of }: { from: number; to: number; of: number }) =>
    `${inDigits(from)} - ${inDigits(to)} of ${inDigits(of)}`,
  pages: 'Pages',
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
  last: 'Last page',
  noSuchPage: 'There is no further page this way.',
  toFirst: 'Go to the first page',
  beyond: 'This page is empty',
  beyondText: 'There are fewer events now than there were.',

  noneTitle: 'Nothing has happened in the last 30 days',
  noneText: 'Whatever people do in this company is recorded here, and kept for 30 days.',
  noResults: 'No Results Found',
  noResultsText: 'Try fewer words, or take a filter away.',
  failedTitle: 'The events could not be loaded',
  refusedTitle: 'Your role does not open the events',
  refusedText:
    'Full Admins, Intune App Admins and Read-Only Admins can read them. Somebody with Access Management can change your role.',
  toCatalog: 'Go to the App Catalog',

  description: 'Description',
  id: 'Event ID',
  copyId: 'Copy the event ID',
  link: 'Link',
  linkTo: 'This event and this search',
  copyLink: 'Copy the link to this event',
  category: 'Category',
  operation: 'Operation Type',
  severity: 'Severity Level',
  at: ({ operation }: { operation: string }) => `${operation} at`,
  by: ({ operation }: { operation: string }) => `${operation} by`,
  architecture: 'Architecture',
  installerType: 'Installer Type',
  version: 'Version',
  changes: 'What changed',
  value: 'Value',
  before: 'Before',
  after: 'After',
  kept: 'Kept for',
  removal: ({ days, when }: { days: number; when: string }) =>
    days === 0
      ? `Removed today, ${when}`
      : plural(days, { one: `# more day, until ${when}`, other: `# more days, until ${when}` }),
  removedSoon: ({ days }: { days: number }) =>
    days === 0 ? 'last day' : plural(days, { one: '# day left', other: '# days left' }),
  goneTitle: 'This event is no longer there',
  goneText: 'Events are removed after 30 days.',
  security: 'Security',
  general: 'General',
})

export const columnTexts = defineTexts('eventColumns', {
  date: 'Date',
  title: 'Title',
  actor: 'User',
  category: 'Category',
  operation: 'Operation Type',
  severity: 'Severity',
} satisfies Record<EventColumn, string>)

/** What one can ask for, said beside each way to begin. */
export const qualifierTexts = defineTexts('eventQualifiers', {
  actor: 'who did it',
  category: 'what it is about',
  operation: 'what was done',
  severity: 'General or Security',
  after: 'since a day, as 2026-03-01',
  before: 'until a day, which no longer counts',
} satisfies Record<Qualifier, string>)

type Told = Pick<QueryFault, 'piece'>

/** What is wrong with a search, and what to do about it. */
export const faultSentences = defineTexts('eventFaults', {
  'unknown-qualifier': 'is no qualifier. Put it in quotes to look for it as a text.',
  'unknown-value': 'does not exist here. Take one of the values that are offered.',
  'no-value': 'needs a value right after it.',
  'open-quote': 'has no closing quote.',
  'no-date': 'is no date. Write it as 2026-03-01 or 2026-03-01T06:00Z.',
  'cannot-negate': 'cannot be turned around. Take before: for after:, and the reverse.',
  'empty-range': 'leaves no time: the range ends before it begins.',
  'too-long': 'is more than one search can hold. Take something away.',
} satisfies Record<QueryFault['kind'], string>)

export const faultWords = defineTexts('eventFaultWords', {
  said: ({ piece, why }: Told & { why: string }) => `“${piece}” ${why}`,
  meant: ({ meant }: { meant: string }) => `Write ${meant}`,
})
