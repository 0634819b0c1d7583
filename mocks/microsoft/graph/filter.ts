import { DirectoryRefusal } from '../applications/act.ts'

/** Which property can be compared how. What stands inside a list is named by the list and the property. */
export type Filterable = Record<string, readonly ('eq' | 'ge' | 'le')[]>

type Item = Record<string, unknown>

/** The items that a `$filter` lets through: comparisons joined by `and`, which is all that the directory documents. */
export function filtered<T extends Item>(items: T[], filter: string | null, able: Filterable): T[] {
  const tests = filter ? filter.split(betweenComparisons).map((text) => testFor(text, able)) : []
  return items.filter((item) => tests.every((test) => test(item)))
}

/** An `and` with an even number of quotation marks behind it: none inside a text. */
const betweenComparisons = / and (?=(?:[^']*'[^']*')*[^']*$)/

const plain = /^(?<path>[\w/]+) (?<operator>eq|ge|le) (?<value>'(?:[^']|'')*'|[\w:.+-]+)$/
const inList =
  /^(?<list>\w+)\/any\((?<it>\w+): ?\k<it>\/(?<path>\w+) (?<operator>eq) (?<value>'(?:[^']|'')*')\)$/

function testFor(text: string, able: Filterable): (item: Item) => boolean {
  const {
    list,
    path = '',
    operator,
    value = '',
  } = (plain.exec(text) ?? inList.exec(text))?.groups ?? {}
  const property = list ? `${list}/${path}` : path
  if (!able[property]?.some((it) => it === operator))
    throw new DirectoryRefusal('Request_UnsupportedQuery')
  const wanted = value.replace(/^'(.*)'$/, '$1').replaceAll("''", "'")
  return (item) =>
    valuesAt(item, property).some((found) => compare(String(found), operator, wanted))
}

/** Only instants are greater or less than others here. */
function compare(found: string, operator: string | undefined, wanted: string) {
  if (operator === 'eq') return found === wanted
  const difference = Date.parse(found) - Date.parse(wanted)
  return operator === 'ge' ? difference >= 0 : difference <= 0
}

const valuesAt = (item: Item, path: string): unknown[] =>
  path
    .split('/')
    .reduce<unknown[]>((values, name) => values.flatMap((it) => under(it, name)), [item])

const under = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Item)[name] : []
