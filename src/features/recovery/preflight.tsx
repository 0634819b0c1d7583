import { Search } from 'lucide-react'
import { useFollowed } from '#src/forms/use-followed.ts'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { Check } from '#src/domain/preflight.ts'
import { usePressed } from '#src/lib/use-pressed.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { notedAge } from '#src/registration/registration-note.ts'
import { preflightTexts as texts } from '#src/texts/preflight.ts'
import { Button } from '#src/ui/button.tsx'
import { later } from '#src/ui/later.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { RegistrationClock } from '#src/registration/registration-clock.tsx'
import { usePreflight } from './use-microsoft.ts'
import { useWizard } from './use-wizard.ts'
import styles from './recovery.module.css'

export const CheckList = later(
  async () => (await import('./check-list.tsx')).CheckList,
  <SkeletonRows rows={9} />,
)

/** Where the focus goes when the list is opened from elsewhere. */
export const preflightTitle = 'what-microsoft-shows'

/** What can be found out about the registration without using an attempt. */
export function Preflight({ company }: { company: ClaimableCompany }) {
  const ids = useFollowed(useWizard(), ['objectId', 'clientId'])
  const { look, shown } = usePreflight(company)
  const { busy, press } = usePressed(look)
  const createdAt = shown?.createdAt ?? notedAge(ids[0])
  return (
    <section className={styles.preflight} aria-labelledby={preflightTitle}>
      <h2 id={preflightTitle} tabIndex={-1}>
        {texts.title}
      </h2>
      {createdAt !== null && (
        <RegistrationClock createdAt={createdAt} logged={shown && logged(shown.checks)} />
      )}
      {shown ? <CheckList shown={shown} /> : <p className={styles.hint}>{texts.intro}</p>}
      <Button
        icon={<Search />}
        busy={busy}
        disabledReason={ids.every(isId) ? undefined : texts.idsFirst}
        onClick={press}
      >
        {shown ? texts.lookAgain : texts.look}
      </Button>
    </section>
  )
}

function logged(checks: readonly Check[]): boolean | undefined {
  const outcome = checks.find(({ condition }) => condition === 'log')?.outcome
  return outcome === 'unknown' ? undefined : outcome === 'passed'
}
