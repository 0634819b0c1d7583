import { parseArgs } from 'node:util'
import { areas } from '#mocks/studio/gallery/areas.ts'
import type { State } from '#mocks/studio/gallery/state.ts'
import { themes } from '#src/lib/theme.ts'
import { languageTags } from '#src/texts/languages.ts'
import { pseudo, type Spoken } from '#mocks/pseudo-language.ts'
import type { Look } from './looks.ts'

export interface Options {
  states: (State & { area: string })[]
  themes: Look['theme'][]
  widths: number[]
  languages: Spoken[]
  out: string
  workers: number
  build: boolean
}

export const help = `npm run gallery -- [--only <area or id>] [--theme dark,light,contrast] [--width 375,1440]
                   [--lang en,de,ja,ar,en-XA] [--out gallery] [--workers 3] [--build]`

const shown = themes.filter((theme) => theme !== 'system')

/** Reads what was asked for. What cannot be understood is told with what could be. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      theme: { type: 'string', default: 'dark,light' },
      width: { type: 'string', default: '375,1440' },
      lang: { type: 'string', default: 'en' },
      out: { type: 'string', default: 'gallery' },
      workers: { type: 'string', default: '3' },
      build: { type: 'boolean', default: false },
    },
  })
  return {
    states: statesCalled(values.only.flatMap(words)),
    themes: words(values.theme).map((word) => oneOf('theme', word, shown)),
    widths: words(values.width).map((word) => number('width', word, 320, 3840)),
    languages: words(values.lang).map((word) => oneOf('language', word, [...languageTags, pseudo])),
    out: values.out,
    workers: number('number of workers', values.workers, 1, 16),
    build: values.build,
  }
}

const words = (list: string) => list.split(',').map((word) => word.trim())

function statesCalled(names: string[]) {
  const all = areas.flatMap(({ title, states }) =>
    states.map((state) => ({ ...state, area: title })),
  )
  if (names.length === 0) return all
  const isMeant = (name: string) => (state: (typeof all)[number]) =>
    state.id === name || state.area.toLowerCase() === name.toLowerCase()
  for (const name of names)
    if (!all.some(isMeant(name)))
      refuse('area or state', name, [...areas.map(({ title }) => title), '<id of a state>'])
  return all.filter((state) => names.some((name) => isMeant(name)(state)))
}

function oneOf<T extends string>(what: string, word: string, allowed: readonly T[]): T {
  return allowed.find((one) => one === word) ?? refuse(what, word, allowed)
}

function number(what: string, word: string, least: number, most: number) {
  const value = /^\d+$/.test(word) ? Number(word) : Number.NaN
  return value >= least && value <= most ? value : refuse(what, word, [`${least} to ${most}`])
}

function refuse(what: string, word: string, allowed: readonly string[]): never {
  throw new Error(`There is no ${what} “${word}”. There is: ${allowed.join(', ')}.`)
}
