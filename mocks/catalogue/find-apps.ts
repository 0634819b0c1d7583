import type { AppSort } from '#src/api/contract/catalog.ts'
import { plain } from '#src/domain/search.ts'
import { appAt, minutesOldOf, nameOf, rankOf, vendorOf, type App } from './apps.ts'

/** What is asked of the catalogue. An empty list asks for nothing in particular. */
export interface Wanted {
  search: string
  sort: AppSort
  vendors: string[]
  languages: string[]
  architectures: string[]
  sources: string[]
  systems: string[]
  /** The age that an app may have, in minutes before the beginning of the story. */
  youngest: number
  oldest: number
}

/** Answers from an index that is made at the first question, and remembers its last answer: windows follow windows. */
export function openCatalogue(size: number) {
  const numbers = Array.from({ length: size }, (_, n) => n)
  const searched = numbers.map((n) => plain(`${nameOf(n)} ${vendorOf(n)}`))
  const byName = numbers.toSorted((a, b) => rankOf(a) - rankOf(b))
  const ages = numbers.map(minutesOldOf)
  const byUpdate = byName.toSorted((a, b) => at(ages, b) - at(ages, a))
  const orders: Record<AppSort, () => number[]> = {
    name: () => byName,
    '-name': () => byName.toReversed(),
    updated: () => byUpdate,
    '-updated': () => byUpdate.toReversed(),
  }
  let last: { question: string; answer: number[] } | null = null

  /** The numbers of all apps that fit, in order. */
  return (wanted: Wanted): number[] => {
    const question = JSON.stringify(wanted)
    if (last?.question !== question) last = { question, answer: answer(wanted) }
    return last.answer
  }

  function answer({ search, sort, youngest, oldest, ...lists }: Wanted): number[] {
    const text = plain(search)
    const fits = fitting(lists)
    return orders[sort]().filter(
      (n) =>
        at(ages, n) <= oldest &&
        at(ages, n) > youngest &&
        (text === '' || (searched[n] ?? '').includes(text)) &&
        (!fits || fits(appAt(n))),
    )
  }
}

type Lists = Omit<Wanted, 'search' | 'sort' | 'youngest' | 'oldest'>

/** Whether an app is among what the lists name; `null` when they name nothing, so that no app need be made to see. */
function fitting({ vendors, languages, architectures, sources, systems }: Lists) {
  const lists = [vendors, languages, architectures, sources, systems]
  if (lists.every((list) => list.length === 0)) return null
  const open = (list: string[], values: string[]) =>
    list.length === 0 || values.some((value) => list.includes(value))
  return (app: App) =>
    open(vendors, [app.vendor]) &&
    open(languages, app.languages) &&
    open(architectures, app.architectures) &&
    open(sources, [app.source]) &&
    open(systems, [app.os])
}

const at = (all: number[], position: number) => all[position] ?? 0
