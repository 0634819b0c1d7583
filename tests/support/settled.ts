import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { traffic } from '#mocks/transport/traffic.ts'
import { isOnTheWay } from './render-app.tsx'

/** Where the person can act now: the dialog that is open, or else the page. */
export const pageShown = () =>
  [...document.querySelectorAll('[role=dialog]')].at(-1) ??
  document.querySelector('main') ??
  document.body

const something = 'a[href], button:not([aria-disabled=true]), input:not([readonly])'
const raw = /\b(?:undefined|NaN|null)\b|\[object |\wError\b|Exception|AADSTS|Failed to fetch/

/** Looks again after a frame and what React had yet to draw: what was pressed a moment ago may not show before. */
export async function settle() {
  await waitFor(expectSettled)
  await new Promise((resolve) => {
    requestAnimationFrame(() => setImmediate(resolve))
  })
  await waitFor(expectSettled)
}

/** Nothing is under way any more, and the page says where one is and leaves something to do. */
function expectSettled() {
  const shown = pageShown()
  // What waits behind a dialog waits for its answer.
  expect(isOnTheWay() && !shown.matches('[role=dialog]'), 'another page is under way').toBe(false)
  expect(traffic.read().filter(({ outcome }) => !outcome)).toEqual([])
  expect(
    shown.querySelector('[aria-busy=true], [data-busy], [data-sent]'),
    'what is under way',
  ).toBeNull()
  expect(shown.querySelector('h1, h2')?.textContent, 'the heading').toMatch(/\p{L}/u)
  expect(shown.querySelector(something), 'something to do').not.toBeNull()
  expect(raw.exec(shown.innerHTML.replaceAll(/<[^>]*>/g, ' '))?.[0], 'raw words').toBeUndefined()
}
