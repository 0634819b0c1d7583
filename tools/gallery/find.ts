import type { Locator, Page } from '@playwright/test'
import type { Target } from '#mocks/studio/gallery/state.ts'

/** The first of what a state shows, or a step presses, that is to be seen. */
export const find = (place: Page | Locator, target: Target) =>
  all(place, target).filter({ visible: true }).first()

function all(place: Page | Locator, target: Target) {
  if ('role' in target) return place.getByRole(target.role, { name: target.name, exact: true })
  return 'text' in target ? place.getByText(target.text) : place.locator(target.drawn)
}
