import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { AppSource, OperatingSystem } from '#src/api/contract/catalog.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { isFiltered, noFilters, type CatalogFilters } from '#src/domain/catalog-view.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { catalogTexts as texts, sourceNames, systemNames } from '#src/texts/app-catalog.ts'
import { Button } from '#src/ui/button.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { CheckGroup, DayRange } from '#src/ui/filter-fields.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './filter-panel.module.css'

interface FilterPanelProps {
  filters: CatalogFilters
  onApply: (filters: CatalogFilters) => void
  onClose: () => void
}

const formId = 'app-filters'

export function FilterPanel({ filters, onApply, onClose }: FilterPanelProps) {
  const { id } = useCompany()
  const asked = useQuery(query('appFilterList', { params: { companyId: id } }))
  const { data } = asked
  const [chosen, setChosen] = useState(filters)
  const choose = (some: Partial<CatalogFilters>) => {
    setChosen({ ...chosen, ...some })
  }
  const wrongRange = isBefore(chosen.updatedTo, chosen.updatedFrom)
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (!wrongRange) onApply(chosen)
  }

  return (
    <Drawer
      open
      side="end"
      title={texts.filterTitle}
      onClose={onClose}
      footer={
        <>
          <Button
            disabledReason={isFiltered(chosen) ? undefined : texts.nothingSet}
            onClick={() => {
              setChosen(noFilters)
            }}
          >
            {texts.clearAll}
          </Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            disabledReason={
              wrongRange
                ? texts.wrongRange
                : JSON.stringify(chosen) === JSON.stringify(filters)
                  ? isFiltered(filters)
                    ? texts.nothingChanged
                    : texts.nothingSet
                  : undefined
            }
          >
            {texts.applyAll}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={apply}>
        <DayRange
          label={texts.lastUpdated}
          from={{
            label: texts.from,
            value: chosen.updatedFrom,
            onChange({ target }) {
              choose({ updatedFrom: target.value })
            },
          }}
          to={{
            label: texts.to,
            value: chosen.updatedTo,
            error: wrongRange ? texts.wrongRange : undefined,
            onChange({ target }) {
              choose({ updatedTo: target.value })
            },
          }}
        />
        <CheckGroup
          label={texts.os}
          options={OperatingSystem.options}
          nameOf={(system) => systemNames[system]}
          chosen={chosen.systems}
          onChange={(systems) => {
            choose({ systems })
          }}
        />
        <CheckGroup
          label={texts.source}
          options={AppSource.options}
          nameOf={(source) => sourceNames[source]}
          chosen={chosen.sources}
          onChange={(sources) => {
            choose({ sources })
          }}
        />
        <NotLoaded asked={asked} />
        {!data && !asked.error && <SkeletonRows rows={3} />}
        {data && (
          <>
            <CheckGroup
              label={texts.architecture}
              options={data.architectures}
              chosen={chosen.architectures}
              onChange={(architectures) => {
                choose({ architectures })
              }}
            />
            <CheckGroup
              label={texts.language}
              options={data.languages}
              chosen={chosen.languages}
              onChange={(languages) => {
                choose({ languages })
              }}
            />
            <Vendors
              all={data.vendors}
              chosen={chosen.vendors}
              onChange={(vendors) => {
                choose({ vendors })
              }}
            />
          </>
        )}
      </form>
    </Drawer>
  )
}

interface VendorsProps {
  all: string[]
  chosen: string[]
  onChange: (vendors: string[]) => void
}

/** There are many: what is chosen stays in sight, the others are found by their name. */
function Vendors({ all, chosen, onChange }: VendorsProps) {
  const [search, setSearch] = useState('')
  const offered = all.filter((name) => chosen.includes(name) || matchesSearch(search, name))
  return (
    <>
      <CheckGroup
        label={texts.vendor}
        options={offered}
        chosen={chosen}
        onChange={onChange}
        tools={<SearchField label={texts.findVendor} value={search} onChange={setSearch} />}
      />
      {offered.length === 0 && <p role="status">{texts.noVendor}</p>}
    </>
  )
}

const isBefore = (to: string, from: string) => to !== '' && from !== '' && to < from
