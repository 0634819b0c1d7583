import { useQueryClient } from '@tanstack/react-query'
import {
  Briefcase,
  ChevronDown,
  ChevronsLeft,
  CloudCog,
  Download,
  History,
  LayoutGrid,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { useEffect, useState, type ToggleEvent } from 'react'
import { Link, NavLink } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { visiblePages } from '#src/domain/navigation.ts'
import { getAhead, quietly } from '#src/lib/get-ahead.ts'
import { read, write } from '#src/lib/keep.ts'
import { companyPageModules } from '../company-pages.ts'
import { companyPages, paths, type CompanyPage } from '#src/paths.ts'
import { pageTitles, shellTexts as texts } from '#src/texts/shell.ts'
import { product } from '#src/texts/product.ts'
import { classNames } from '#src/ui/class-names.ts'
import { Mark } from '#src/ui/mark.tsx'
import styles from './sidebar.module.css'

const icons: Record<CompanyPage, LucideIcon> = {
  'app-catalog': LayoutGrid,
  deployments: Download,
  events: History,
  'settings/company': Briefcase,
  'settings/users': Users,
  'settings/environments': CloudCog,
}

/** On phones the header's button opens it over the page. */
export const sidebarId = 'sidebar'
const railKey = 'holdfast.rail'
const foldedKey = 'holdfast.settings-folded'

/** On a phone it lies over the page that was just asked for. */
const closeSidebar = () => document.getElementById(sidebarId)?.hidePopover?.()

export function Sidebar() {
  const { id, access, connection } = useCompany()
  const cache = useQueryClient()
  const [rail, setRail] = useState(() => read(railKey) === 'true')
  const [folded, setFolded] = useState(() => read(foldedKey) === 'true')
  const pages = visiblePages(access, connection)
  useGettingAhead(pages)
  const isSetting = (page: CompanyPage) => page.startsWith('settings/')

  /** The way home shows everything as it is now. */
  const beginAnew = () => {
    closeSidebar()
    void cache.invalidateQueries()
  }

  const toggle = () => {
    write(railKey, String(!rail))
    setRail(!rail)
  }

  /** The browser itself may unfold it, to show what somebody searches for in the page. */
  const fold = ({ currentTarget: { open } }: ToggleEvent<HTMLDetailsElement>) => {
    if (open !== folded) return
    write(foldedKey, String(!open))
    setFolded(!open)
  }

  return (
    <div
      id={sidebarId}
      popover="auto"
      className={classNames(styles.sidebar, 'unprinted')}
      data-rail={rail || undefined}
    >
      <Link
        to={paths.page(id, 'app-catalog')}
        className={styles.brand}
        aria-label={product.name}
        onClick={beginAnew}
      >
        <Mark />
        <span className={styles.word}>{product.name}</span>
      </Link>
      <nav aria-label={texts.navigation} className={styles.nav}>
        <Nodes pages={pages.filter((page) => !isSetting(page))} companyId={id} />
        <details open={!folded} onToggle={fold}>
          <summary className={styles.group} title={texts.settings}>
            <span className={styles.word}>{texts.settings}</span>
            <ChevronDown />
          </summary>
          <Nodes pages={pages.filter(isSetting)} companyId={id} />
        </details>
      </nav>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={!rail}
        aria-label={rail ? texts.expand : texts.collapse}
        onClick={toggle}
      >
        <ChevronsLeft />
      </button>
    </div>
  )
}

/** The code of all pages that can be gone to, once the first one stands. */
function useGettingAhead(pages: readonly CompanyPage[]) {
  const names = pages.join()
  useEffect(
    () =>
      getAhead(
        companyPages.filter((page) => names.includes(page)).map((page) => companyPageModules[page]),
      ),
    [names],
  )
}

function Nodes({ pages, companyId }: { pages: CompanyPage[]; companyId: string }) {
  return (
    <ul className={styles.nodes}>
      {pages.map((page) => {
        const Icon = icons[page]
        return (
          <li key={page}>
            <NavLink
              to={paths.page(companyId, page)}
              className={styles.node ?? ''}
              title={pageTitles[page]}
              onClick={closeSidebar}
              onPointerEnter={() => void quietly(companyPageModules[page])}
              onFocus={() => void quietly(companyPageModules[page])}
            >
              <Icon />
              <span className={styles.word}>{pageTitles[page]}</span>
            </NavLink>
          </li>
        )
      })}
    </ul>
  )
}
