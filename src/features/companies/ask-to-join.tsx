import type { CompanyChoice, ListedCompany } from '#src/api/contract/companies.ts'
import { NoAdministratorDialog } from './no-administrator-dialog.tsx'
import { RequestAccessDialog } from './request-access-dialog.tsx'

/** A company, and how it stands to somebody who does not belong to it. */
export interface Closed {
  company: ListedCompany
  choice: Extract<CompanyChoice, { kind: 'stranger' }>
}

interface AskToJoinProps extends Closed {
  onClose: () => void
}

/** Stands beside the list: inside it, React would hand the keys that are typed here to the list as well. */
export const AskToJoin = ({ company, choice, onClose }: AskToJoinProps) =>
  choice.administered ? (
    <RequestAccessDialog company={company} onClose={onClose} />
  ) : (
    <NoAdministratorDialog company={company} recovery={choice.recovery} onClose={onClose} />
  )
