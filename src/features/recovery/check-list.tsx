import { CircleCheck, CircleHelp, CircleX, Hourglass } from 'lucide-react'
import { useEffect } from 'react'
import { needsSupport, type SignInFailure } from '#src/auth/failures.ts'
import { useConfig } from '#src/config/config-context.ts'
import { prospectOf, type Check, type Outcome } from '#src/domain/preflight.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { conditionTexts, outcomeTexts, prospectTexts, toldOf } from '#src/texts/check-list.ts'
import { preflightTexts as texts } from '#src/texts/preflight.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Banner } from '#src/ui/banner.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { hasShown, mayChangeByItself, type Shown } from './use-shown.ts'
import styles from './check-list.module.css'

const looks = {
  passed: { tone: 'success', icon: <CircleCheck /> },
  failed: { tone: 'danger', icon: <CircleX /> },
  waiting: { tone: 'info', icon: <Hourglass /> },
  unknown: { tone: 'neutral', icon: <CircleHelp /> },
} as const satisfies Record<Outcome, object>

const bannerTones = {
  good: 'success',
  bad: 'danger',
  silent: 'warning',
  waiting: 'info',
  unknown: 'warning',
} as const

/** Every condition of the claim as Microsoft shows it, and what to do about those that fail. */
export function CheckList({ shown }: { shown: Shown }) {
  const { checks, at, failure, looks } = shown
  const { links } = useConfig()
  const prospect = prospectOf(checks)
  const summary = failure ? whyNot(failure, hasShown(shown)) : prospectTexts[prospect]
  useEffect(() => announce(summary), [summary, looks])
  return (
    <>
      <Banner
        tone={failure ? 'warning' : bannerTones[prospect]}
        actions={failure && needsSupport.has(failure) && <MailLink to={links.supportMail} />}
      >
        {summary}
      </Banner>
      <ul className={styles.list} aria-label={texts.title}>
        {checks.map((check) => (
          <Line key={check.condition} check={check} />
        ))}
      </ul>
      <p className={styles.small}>
        {texts.lookedAt({ at })} {mayChangeByItself(shown) && texts.looksAgain}
      </p>
    </>
  )
}

function whyNot(failure: SignInFailure, isOlderShown: boolean): string {
  const { title, text } = signInFailures[failure]
  return `${uiTexts.told({ title, text })}${isOlderShown ? ` ${uiTexts.older}` : ''}`
}

function Line({ check }: { check: Check }) {
  const { condition, outcome, expected, found: value } = check
  const { title, needed } = conditionTexts[condition]
  const { found, remedy, who } = toldOf(check)
  return (
    <li className={styles.line}>
      <h3>{title}</h3>
      <Pill {...looks[outcome]}>{outcomeTexts[outcome]}</Pill>
      {outcome === 'failed' ? (
        <dl className={styles.facts}>
          <dt>{texts.expected}</dt>
          <dd>
            {needed} {expected && <code>{expected}</code>}
          </dd>
          <dt>{texts.found}</dt>
          <dd>
            {found} {expected && <code>{value}</code>}
          </dd>
        </dl>
      ) : (
        <p className={styles.small}>{found}</p>
      )}
      {remedy && <p className={styles.remedy}>{remedy}</p>}
      {who && (
        <p className={styles.small}>
          {texts.who}: {who}
        </p>
      )}
    </li>
  )
}
