import { useSearchParams } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { useCompany } from '#src/company/use-company.ts'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import styles from './company-page.module.css'
import { GeneralTab } from './general-tab.tsx'

const UsageTab = later(
  async () => (await import('./usage-tab.tsx')).UsageTab,
  <SkeletonRows rows={6} />,
)
const DomainsTab = later(
  async () => (await import('./domains-tab.tsx')).DomainsTab,
  <SkeletonRows rows={3} />,
)

export const handle = { title: () => texts.title }

export function Component() {
  useAhead(UsageTab, DomainsTab)
  const { access } = useCompany()
  const [address, setAddress] = useSearchParams()
  const tabs = [
    { value: 'general', label: texts.general, Content: GeneralTab },
    { value: 'usage', label: texts.usage, Content: UsageTab },
    ...(can(access, 'domains.read')
      ? [{ value: 'domains', label: texts.domains, Content: DomainsTab }]
      : []),
  ]
  const chosen = tabs.find(({ value }) => value === address.get('tab')) ?? tabs[0]
  if (!chosen) return null
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <Tabs
        label={texts.tabs}
        tabs={tabs}
        value={chosen.value}
        onChange={(tab) => {
          setAddress(tab === 'general' ? {} : { tab }, { replace: true })
        }}
      >
        <chosen.Content />
      </Tabs>
    </div>
  )
}
