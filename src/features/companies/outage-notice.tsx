import type { Region } from '#src/api/contract/shapes.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Outage } from '#src/ui/illustrations/outage.tsx'
import { SupportLink } from '#src/support/support-link.tsx'
import styles from './outage-notice.module.css'

/** Why companies are missing from the list, and what not to do about it. */
export function OutageNotice({ regions }: { regions: readonly Region[] }) {
  return (
    <section className={styles.notice}>
      <Outage />
      {regions.map((region) => (
        <h2 key={region}>{texts.outageTitle({ region })}</h2>
      ))}
      <p>{texts.outageText}</p>
      <Banner tone="warning">
        <strong>{uiTexts.ended({ sentence: texts.outageImportant })}</strong> {texts.outageNote}{' '}
        <SupportLink>{texts.support}</SupportLink>
      </Banner>
    </section>
  )
}
