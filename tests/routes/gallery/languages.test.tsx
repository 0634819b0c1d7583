import { expect, test } from 'vitest'
import { currentLanguage } from '#src/texts/texts.ts'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { arrive } from '#mocks/studio/gallery/arrive.ts'
import { linkTo } from '#mocks/studio/gallery/state.ts'
import { open } from './walk.ts'

const languages = ['de', 'ja', 'ar'] as const

/** What shows it comes out of the catalogue, and so in the language of the page. */
const inItsOwnWords = 'claim-too-old'

/** Of each area the state that lies behind the most steps. */
const farthest = areas.flatMap(({ states }) => {
  const [first] = states
    .filter(({ browserOnly }) => !browserOnly)
    .toSorted((one, other) => (other.steps?.length ?? 0) - (one.steps?.length ?? 0))
  return first ?? []
})

const chosen = [
  ...farthest,
  ...areas.flatMap(({ states }) => states.filter(({ id }) => id === inItsOwnWords)),
]

// Steps and what they lead to are told in English, whatever language the page speaks.
test.each(
  chosen.map((state, n) => ({
    ...state,
    state,
    language: languages[n % languages.length] ?? 'de',
  })),
)('$id is found in $language', async ({ state, language }) => {
  await open(linkTo(state, language))
  expect(await arrive(state)).toBeVisible()
  expect(currentLanguage()).toBe(language)
})
