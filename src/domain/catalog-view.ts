import { AppSort, AppSource, listed, OperatingSystem } from '#src/api/contract/catalog.ts'
import { isDay, writable } from './calendar.ts'

/** How somebody looks at the catalogue. All of it stands in the address, so that a view can be shared. */
export interface CatalogView {
  search: string
  layout: 'grid' | 'list'
  sort: AppSort
  filters: CatalogFilters
  /** The app whose details are open. */
  app: string | null
}

export interface CatalogFilters {
  vendors: string[]
  languages: string[]
  architectures: string[]
  sources: AppSource[]
  systems: OperatingSystem[]
  /** Days as `2026-03-02`, both included; empty: no bound. */
  updatedFrom: string
  updatedTo: string
}

export const noFilters: CatalogFilters = {
  vendors: [],
  languages: [],
  architectures: [],
  sources: [],
  systems: [],
  updatedFrom: '',
  updatedTo: '',
}

export const isFiltered = (filters: CatalogFilters) =>
  Object.values(filters).some((value: string | string[]) => value.length > 0)

/** What an address says. Whatever it says that makes no sense is as good as nothing. */
export function readView(address: URLSearchParams): CatalogView {
  const sort = AppSort.safeParse(address.get('sort'))
  return {
    search: address.get('search') ?? '',
    layout: address.get('view') === 'list' ? 'list' : 'grid',
    sort: sort.success ? sort.data : 'name',
    filters: {
      vendors: address.getAll('vendor'),
      languages: address.getAll('language'),
      architectures: address.getAll('architecture'),
      sources: AppSource.options.filter((one) => address.getAll('source').includes(one)),
      systems: OperatingSystem.options.filter((one) => address.getAll('os').includes(one)),
      updatedFrom: dayOf(address.get('from')),
      updatedTo: dayOf(address.get('to')),
    },
    app: address.get('app'),
  }
}

/** The shortest address that says the same. */
export function addressOf({ search, layout, sort, filters, app }: CatalogView): URLSearchParams {
  const entries = [
    ['search', search],
    ['view', layout === 'list' ? layout : ''],
    ['sort', sort === 'name' ? '' : sort],
    ...filters.vendors.map((one) => ['vendor', one]),
    ...filters.languages.map((one) => ['language', one]),
    ...filters.architectures.map((one) => ['architecture', one]),
    ...filters.sources.map((one) => ['source', one]),
    ...filters.systems.map((one) => ['os', one]),
    ['from', filters.updatedFrom],
    ['to', filters.updatedTo],
    ['app', app ?? ''],
  ]
  return new URLSearchParams(entries.filter(([, value]) => value !== ''))
}

/** The filters as the backend takes them. Days are those of the person, wherever they are. */
export function filterQuery(filters: CatalogFilters) {
  const { updatedFrom, updatedTo, ...lists } = filters
  const several = Object.entries(lists).filter(([, values]) => values.length > 0)
  return {
    ...Object.fromEntries(several.map(([name, values]) => [name, listed(values)])),
    ...(updatedFrom && { updatedFrom: startOf(updatedFrom, 0) }),
    ...(updatedTo && { updatedBefore: startOf(updatedTo, 1) }),
  }
}

const dayOf = (text: string | null) => (text !== null && isDay(text) ? text : '')

function startOf(day: string, daysLater: number): string {
  const date = new Date(`${day}T00:00`)
  date.setDate(date.getDate() + daysLater)
  // Where a clock changes at midnight, a day begins at one, and the next one does not.
  date.setHours(0)
  return new Date(writable(date.getTime())).toISOString()
}
