import { dateAndTime } from './dates.ts'
import { defineTexts, inOneMeasure, inUnits } from './texts.ts'

export const preflightTexts = defineTexts('preflight', {
  title: 'What Microsoft shows',
  intro:
    'Check before you continue: it costs no attempt, and the Secret is not sent. Microsoft asks you for reading access.',
  look: 'Look at Microsoft',
  lookAgain: 'Look again',
  idsFirst: 'Fill in a company, Object ID and Client ID first.',
  lookedAt: ({ at }: { at: number }) => `Looked at ${dateAndTime(at)}.`,
  looksAgain: 'It is looked at again every few seconds.',
  expected: 'Needed',
  found: 'Found',
  who: 'Who can mend it',
})

/** What is left of a deadline, in the two largest units that matter. */
export function timeLeft(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  const hours = Math.floor(minutes / 60)
  const inHours = inUnits(hours, 'hour')
  const inMinutes = inUnits(minutes % 60, 'minute')
  if (hours >= 6) return inHours
  return hours > 0 ? inOneMeasure([inHours, inMinutes]) : inMinutes
}
