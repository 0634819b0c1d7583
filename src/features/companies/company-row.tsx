import { useQueryClient } from '@tanstack/react-query'
import { CheckCircle2, ChevronRight, Lock, MapPin } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { CompanyChoice, ListedCompany } from '#src/api/contract/companies.ts'
import { paths } from '#src/paths.ts'
import { accessName, regionNames, selectorTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import type { Closed } from './ask-to-join.tsx'
import { OwnRequest } from './own-request.tsx'
import styles from './company-row.module.css'

interface CompanyRowProps {
  company: ListedCompany
  onChoose: (companyId: string) => void
  onAsk: (closed: Closed) => void
}

export function CompanyRow({ company, onChoose, onAsk }: CompanyRowProps) {
  const { id, name, region, choice } = company
  return (
    <li {...useStayInRow(choice.kind)} className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <strong dir="auto">{name}</strong>
          <Pill icon={<MapPin />}>
            <abbr title={regionNames[region]}>{region}</abbr>
          </Pill>
        </p>
        <p className={styles.id}>
          {texts.companyId} <bdi>{id}</bdi>
        </p>
        {choice.kind === 'member' && (
          <p className={styles.standing}>
            {accessName(choice.access)}
            {choice.signedIn && (
              <span className={styles.current}>
                <CheckCircle2 />
                {texts.current}
              </span>
            )}
          </p>
        )}
      </div>
      {choice.kind === 'member' && (
        <Enter company={company} signedIn={choice.signedIn} onChoose={onChoose} />
      )}
      {choice.kind === 'stranger' && (
        <Button
          variant="quiet"
          icon={<Lock />}
          aria-label={texts.forCompany({ action: texts.requestAccess, company: name })}
          onClick={() => onAsk({ company, choice })}
        >
          {texts.requestAccess}
        </Button>
      )}
      {choice.kind === 'waiting' && <OwnRequest company={company} request={choice} />}
    </li>
  )
}

/** The button that was pressed may be gone by the answer. Whoever was on it goes on with what stands there instead. */
function useStayInRow(kind: CompanyChoice['kind']) {
  const ref = useRef<HTMLLIElement>(null)
  const isIn = useRef(false)
  useLayoutEffect(() => {
    if (isIn.current && document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>('a, button')?.focus()
  }, [kind])
  return {
    ref,
    onFocus: () => {
      isIn.current = true
    },
    onBlur: () => {
      isIn.current = false
    },
  }
}

interface EnterProps extends Pick<CompanyRowProps, 'company' | 'onChoose'> {
  signedIn: boolean
}

function Enter({ company: { id, name }, signedIn, onChoose }: EnterProps) {
  const cache = useQueryClient()
  const action = signedIn ? texts.continue : texts.select
  // A choice by hand signs in anew, whatever this tab knew about the company.
  const choose = () => {
    onChoose(id)
    cache.removeQueries({ queryKey: ['companyOverview'] })
  }
  return (
    <LinkButton
      variant="quiet"
      aria-label={texts.forCompany({ action, company: name })}
      render={<Link to={paths.company(id)} onClick={choose} />}
    >
      {action}
      <ChevronRight />
    </LinkButton>
  )
}
