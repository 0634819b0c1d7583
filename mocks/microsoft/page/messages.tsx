import type { ReadableError } from '#src/lib/readable-error.ts'
import { Button } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { codeOf, sentenceOf, type Problem } from '../authority/problems.ts'
import { Card } from './card.tsx'
import { Choices } from './choices.tsx'
import styles from './messages.module.css'
import { pageTexts } from './texts.ts'

interface RefusedProps {
  problem: Problem
  detail: string
  onUseAnother?: () => void
  onReturn?: () => void
}

export function Refused({ problem, detail, onUseAnother, onReturn }: RefusedProps) {
  return (
    <Card title={pageTexts.refused} news={problem}>
      <p>{sentenceOf(problem)}</p>
      <dl className={styles.facts}>
        <dt>{pageTexts.code}</dt>
        <dd>{codeOf(problem)}</dd>
        {detail && (
          <>
            <dt>{pageTexts.concerns}</dt>
            <dd>{detail}</dd>
          </>
        )}
      </dl>
      <Choices>
        {onUseAnother && (
          <Button variant="primary" onClick={onUseAnother}>
            {pageTexts.useAnother}
          </Button>
        )}
        {onReturn && (
          <Button variant="link" onClick={onReturn}>
            {pageTexts.returnWithout}
          </Button>
        )}
        {!onUseAnother && <ToPortal />}
      </Choices>
    </Card>
  )
}

export const SignedOut = () => (
  <Card title={pageTexts.signedOut}>
    <p>{pageTexts.signedOutText}</p>
    <ToPortal />
  </Card>
)

export const NothingHere = () => (
  <Card title={pageTexts.nothing}>
    <p>{pageTexts.nothingText}</p>
    <ToPortal />
  </Card>
)

/** A link of the demo that says something wrong. */
export const Unreadable = ({ error }: { error: ReadableError }) => (
  <Card title={error.title}>
    <p>{error.message}</p>
    <ul>
      {error.details.map((detail) => (
        <li key={detail}>
          <code>{detail}</code>
        </li>
      ))}
    </ul>
    <ToPortal />
  </Card>
)

export const Leaving = () => <Card title={pageTexts.leaving} />

const ToPortal = () => <LinkButton href="/">{pageTexts.toPortal}</LinkButton>
