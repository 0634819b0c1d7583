import { useQuery } from '@tanstack/react-query'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'

/** A closed door says who has the key. */
export function RefusedPage() {
  const { id } = useCompany()
  const { data } = useQuery(query('accessManagerList', { params: { companyId: id } }))
  return (
    <ErrorState title={texts.refusedTitle} illustration={<NoAccess />}>
      <p>{texts.refusedText}</p>
      <ul>
        {data?.people.map(({ name, email }) => (
          <li key={email}>
            {name}, <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
        {data && data.groups.length > 0 && (
          <li>{texts.refusedGroups({ groups: data.groups.join(', ') })}</li>
        )}
      </ul>
    </ErrorState>
  )
}
