import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** A closed door says who has the key, or how to come by it where nobody has. */
export function RefusedPage() {
  const { id } = useCompany()
  const { data } = useQuery(query('accessManagerList', { params: { companyId: id } }))
  const { people = [], groups = [] } = data ?? {}
  if (data && people.length + groups.length === 0) return <Orphaned />
  return (
    <ErrorState title={texts.refusedTitle} illustration={<NoAccess />}>
      <p>{texts.refusedText}</p>
      <ul>
        {people.map(({ name, email }) => (
          <li key={email}>
            {name}, <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
        {groups.length > 0 && <li>{texts.refusedGroups({ groups: groups.join(', ') })}</li>}
      </ul>
    </ErrorState>
  )
}

const Orphaned = () => (
  <ErrorState
    title={texts.nobodyTitle}
    illustration={<NoAccess />}
    actions={<LinkButton render={<Link to={paths.recover()} />}>{texts.recover}</LinkButton>}
  >
    <p>{texts.nobodyText}</p>
  </ErrorState>
)
