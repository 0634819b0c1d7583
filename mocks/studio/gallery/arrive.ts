import {
  findAllByRole,
  findAllByText,
  findByLabelText,
  configure,
  waitFor,
} from '@testing-library/dom'
import { userEvent, PointerEventsCheckLevel } from '@testing-library/user-event'
import { landingTexts } from '#src/texts/landing.ts'
import { toast } from '#src/ui/toast.ts'
import { refuse } from '#mocks/address.ts'
import { currentStore } from '#mocks/world/current.ts'
import { areas } from './areas.ts'
import { inEnglish } from './interpreter.ts'
import type { Name, State, Step, Target } from './state.ts'

/** Takes the steps that lead to a state, as a person would. An id that is not in the list ends the demo. */
export function arriveAt(id: string) {
  const states = areas.flatMap((area) => area.states)
  const state = states.find((one) => one.id === id)
  if (!state)
    return refuse(
      'gallery',
      id,
      states.filter(({ steps }) => steps).map(({ id }) => id),
    )
  configure({
    // The first page of a demo may take its time.
    asyncUtilTimeout: 15_000,
    // Whoever waits fails to find again and again: to print the whole page each time takes longer than the page.
    getElementError: (message) => new Error(message ?? 'Nothing was found'),
  })
  arrive(state).then(
    (found) => {
      // For those who look at it from outside: in another language only the demo understands what shows it.
      const words = wordsOf.get(found)
      Object.assign(document.documentElement.dataset, { arrived: id, ...(words && { words }) })
    },
    () => {
      toast.error(
        `The way to the state “${state.title}” is no longer the one that the gallery knows.`,
      )
    },
  )
}

/** Resolves when the state is there. */
export async function arrive({ steps = [], shows }: State): Promise<HTMLElement> {
  // The landing page has its translation without the catalogue: here the catalogue says the same.
  for (const key of Object.keys(landingTexts)) Reflect.get(landingTexts, key)
  // Before its translation comes, it does not say what it will be found by.
  await waitFor(() => {
    const told = document.querySelector<HTMLElement>('[data-text]')
    const key = told?.dataset['text'] ?? ''
    if (told && told.textContent !== Reflect.get(landingTexts, key))
      throw new Error('It is not translated yet')
  })
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  for (const step of steps) await take(step, user)
  return find(shows)
}

async function take(step: Step, user: ReturnType<typeof userEvent.setup>) {
  if ('press' in step) {
    const pressed = await find(step.press, step.within && (await find(step.within)))
    // What cannot be pressed yet waits for an answer, and so does whoever would press it.
    await waitFor(() => {
      if (pressed.ariaDisabled === 'true') throw new Error('It cannot be pressed yet')
    })
    await user.click(pressed)
  } else if ('wait' in step) await find(step.wait)
  else if ('key' in step) {
    const focused = await find(step.at)
    focused.focus()
    await user.keyboard(`{${step.key}}`)
  } else if ('meanwhile' in step) currentStore().change(step.meanwhile)
  else {
    const field = await findByLabelText<HTMLInputElement>(document.body, meaning(step.fill))
    await waitFor(() => {
      if (field.readOnly) throw new Error('It cannot be filled yet')
    })
    await user.clear(field)
    await user.click(field)
    await user.paste(step.with)
  }
}

/** The first that fits: rows of a list often offer the same. */
async function find(target: Target, place = document.body): Promise<HTMLElement> {
  const [found] = await all(target, place)
  if (!found) throw new Error('Nothing was found')
  return found
}

function all(target: Target, place: HTMLElement): Promise<HTMLElement[]> {
  if ('role' in target) return findAllByRole(place, target.role, { name: meaning(target.name) })
  if ('text' in target) return findAllByText(place, meaning(target.text))
  return waitFor(() => {
    const found = [...place.querySelectorAll<HTMLElement>(target.drawn)]
    if (found.length === 0) throw new Error(`Nothing is drawn as ${target.drawn}`)
    return found
  })
}

/** States are told in English, in whatever language the page speaks. */
const meaning = (name: Name) => (shown: string, element: Element | null) => {
  const isMeant = inEnglish(shown).some((text) =>
    typeof name === 'string' ? text === name : name.test(text),
  )
  if (isMeant && element) wordsOf.set(element, shown)
  return isMeant
}

/** By which words something was found, in the language of the page. */
const wordsOf = new WeakMap<Element, string>()
