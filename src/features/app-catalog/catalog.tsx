import { CloudOff, LayoutGrid, List, Plus } from 'lucide-react'
import { can } from '#src/api/contract/access.ts'
import { useCompany } from '#src/company/use-company.ts'
import { isFiltered, type CatalogView } from '#src/domain/catalog-view.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Afterwards, useOpening } from '#src/ui/afterwards.tsx'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { FilterButton } from '#src/ui/filter-button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Results } from './results.tsx'
import { SortMenu } from './sort-menu.tsx'
import styles from './catalog.module.css'
import { useCatalogView } from './use-catalog-view.ts'

const AppDrawer = later(async () => (await import('./app-drawer.tsx')).AppDrawer)
const FilterPanel = later(async () => (await import('./filter-panel.tsx')).FilterPanel)
const AddAppDialog = later(async () => (await import('./add-app-dialog.tsx')).AddAppDialog)

export function Catalog() {
  useAhead(AppDrawer, FilterPanel, AddAppDialog)
  const { connection } = useCompany()
  const { view, shown, change, closeApp, type } = useCatalogView()
  const { shown: opened, open, close } = useOpening<'filters' | 'add'>()
  return (
    <>
      <header className={styles.toolbar}>
        <h1>{texts.title}</h1>
        <SearchField label={texts.search} value={view.search} onChange={type} />
        <AddApp
          onAdd={() => {
            open('add')
          }}
        />
        <div className={styles.tools}>
          <Layouts layout={view.layout} onChange={change} />
          <SortMenu
            sort={view.sort}
            onChange={(sort) => {
              change({ sort })
            }}
          />
          <FilterButton
            on={isFiltered(view.filters)}
            label={isFiltered(view.filters) ? texts.filterOn : texts.filter}
            onClick={() => {
              open('filters')
            }}
          />
        </div>
      </header>
      {connection === 'consent-lost' && (
        <div className={styles.notice}>
          <Banner tone="warning" icon={<CloudOff />}>
            <strong>{uiTexts.ended({ sentence: texts.consentLost })}</strong>{' '}
            {texts.consentLostText}
          </Banner>
        </div>
      )}
      <Afterwards>
        <Results view={shown} onChange={change} />
      </Afterwards>
      {opened === 'filters' && (
        <FilterPanel
          filters={view.filters}
          onApply={(filters) => {
            change({ filters })
            close()
          }}
          onClose={close}
        />
      )}
      {opened === 'add' && <AddAppDialog onClose={close} />}
      {view.app && <AppDrawer appId={view.app} onClose={closeApp} />}
    </>
  )
}

function AddApp({ onAdd }: { onAdd: () => void }) {
  const { access, banners, connection } = useCompany()
  const reason = !can(access, 'customApps.write')
    ? texts.addAppForbidden
    : connection !== 'connected'
      ? texts.addAppDisconnected
      : banners.some(({ kind }) => kind === 'license-expired')
        ? texts.addAppExpired
        : undefined
  return (
    <Button variant="primary" icon={<Plus />} disabledReason={reason} onClick={onAdd}>
      {texts.addApp}
    </Button>
  )
}

function Layouts({
  layout,
  onChange,
}: {
  layout: CatalogView['layout']
  onChange: (next: Pick<CatalogView, 'layout'>) => void
}) {
  const to = (next: CatalogView['layout']) => ({
    'aria-pressed': layout === next,
    onClick: () => {
      onChange({ layout: next })
    },
  })
  return (
    <>
      <IconButton label={texts.gridView} icon={<LayoutGrid />} {...to('grid')} />
      <IconButton label={texts.listView} icon={<List />} {...to('list')} />
    </>
  )
}
