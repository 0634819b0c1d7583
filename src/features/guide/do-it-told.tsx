import { Hourglass } from 'lucide-react'
import { needsSupport } from '#src/auth/failures.ts'
import { useConfig } from '#src/config/config-context.ts'
import { isComplete, isFinal } from '#src/domain/registration-plan.ts'
import { doItTexts as texts, troubleTold } from '#src/texts/do-it.ts'
import { Banner } from '#src/ui/banner.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import type { Progress } from '#src/registration/one-tab.ts'
import type { useDoIt } from './use-do-it.ts'
import { isWished } from './work.ts'
import styles from './guide.module.css'

type Work = ReturnType<typeof useDoIt>

/** What has just become of it, and why. */
export function Told({ standing, fate }: Pick<Work, 'standing' | 'fate'>) {
  const { links } = useConfig()
  const support = 'why' in standing && standing.why && sendsToSupport(standing.why) && (
    <MailLink to={links.supportMail} />
  )
  switch (standing.kind) {
    case 'ready':
      return null
    case 'working':
      return <HowFar {...standing} />
    case 'elsewhere':
      return (
        <Banner>
          <strong>{texts.elsewhereTitle}</strong>
          <p>{texts.elsewhereText}</p>
          <HowFar {...standing} />
        </Banner>
      )
    case 'made':
      return (
        <Banner tone={fate === 'wiped' ? 'warning' : 'success'}>
          <strong>{texts.madeTitle}</strong>
          <p>
            {texts[madeTexts[fate ?? 'ready']]}{' '}
            {standing.removed > 0 && texts.removed({ n: standing.removed })}
          </p>
        </Banner>
      )
    case 'unfinished': {
      const { plan, why } = standing
      const told = why && troubleTold(why)
      const isThere = isComplete(plan)
      return (
        <Banner tone="warning" actions={support}>
          <strong>{told?.title ?? (isThere ? texts.completeTitle : texts.unfinishedTitle)}</strong>
          <p>
            {told?.text ?? (isThere ? texts.completeText : texts.unfinishedText)}{' '}
            {why && isFinal(why) && texts.stays}
          </p>
        </Banner>
      )
    }
    case 'too-old':
      return (
        <Banner tone="warning">
          <strong>{texts.tooOldTitle}</strong>
          <p>{texts.tooOldText}</p>
        </Banner>
      )
    case 'ended': {
      const { why, left } = standing
      const told = isWished(why) ? { title: texts[why], text: '' } : troubleTold(why)
      return (
        <Banner tone={left === 'left' ? 'danger' : 'warning'} actions={support}>
          <strong>{told.title}</strong>
          <p>
            {told.text} {texts[left]}
          </p>
        </Banner>
      )
    }
  }
}

/** Where its values are by now. */
const madeTexts = { ready: 'madeText', taken: 'madeTaken', wiped: 'madeWiped' } as const

/** Its words do. */
const sendsToSupport = (why: string) => why === 'secrets-forbidden' || needsSupport.has(why)

function HowFar({ at, again }: Progress) {
  if (at === 'sign-in') return <p>{texts.signingIn}</p>
  return (
    <>
      {at === 'delete' && <p>{texts.deleting}</p>}
      {again !== null && (
        <p className={styles.waiting}>
          <Hourglass />
          {texts.again({ seconds: Math.round(again / 1000) })}
        </p>
      )}
    </>
  )
}
