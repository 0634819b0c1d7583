import type { ApiError } from '#src/api/errors.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { inBothTimes } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Refused } from './refused.tsx'

/** What stood in the way of the claim before any value was looked at, and until when, if it goes by itself. */
export function ObstacleNotice({ obstacle }: { obstacle: ApiError }) {
  const until = obstacle.problem.facts?.until
  return (
    <Refused about={obstacle}>
      <p>
        {problemText(obstacle)}{' '}
        {until && texts.lockedText({ until: inBothTimes(Date.parse(until)) })}
      </p>
      <p>{texts.nothingUsed}</p>
    </Refused>
  )
}
