/** What becomes of what is typed into a form, once its page is left and comes back: some forms keep a draft. */
export type Fate = 'kept' | 'secretLost' | 'lost'

const worstFirst = ['lost', 'secretLost', 'kept'] as const
const forms = new Set<() => Fate | null>()

/** The worst that would become of anything typed on this page. Nothing, where nothing is typed. */
export function fateOfTyped(): Fate | null {
  const fates = [...forms].map((tell) => tell())
  return worstFirst.find((fate) => fates.includes(fate)) ?? null
}

/** The same, where something would not come back. */
export function lossOfTyped(): Exclude<Fate, 'kept'> | null {
  const fate = fateOfTyped()
  return fate === 'kept' ? null : fate
}

/** A form tells for as long as it is there. Returns how to take it out again. */
export function tellFate(tell: () => Fate | null) {
  forms.add(tell)
  return () => {
    forms.delete(tell)
  }
}
