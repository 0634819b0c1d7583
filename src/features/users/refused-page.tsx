import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Answer } from '#src/api/client.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** A closed door says who has the key, or how to come by it where nobody has. */
export function RefusedPage() {
  const { id } = useCompany()
  const { data } = useQuery(query('accessManagerList', { params: { companyId: id } }))
  const orphaned = data && data.people.length + data.groups.length === 0
  return (
    <ErrorState
      title={orphaned ? texts.nobodyTitle : texts.refusedTitle}
      illustration={<NoAccess />}
      actions={orphaned && <WayOut recovery={data.recovery} />}
    >
      {orphaned ? (
        <p>{data.recovery ? texts.nobodyText : texts.nobodyLocked}</p>
      ) : (
        data && <Holders {...data} />
      )}
    </ErrorState>
  )
}

const Holders = ({ people, groups }: Answer<'accessManagerList'>) => (
  <>
    <p>{texts.refusedText}</p>
    <ul>
      {people.map(({ name, email }) => (
        <li key={email}>
          {name}, <a href={`mailto:${email}`}>{email}</a>
        </li>
      ))}
      {groups.length > 0 && <li>{texts.refusedGroups({ groups: groups.join(', ') })}</li>}
    </ul>
  </>
)

function WayOut({ recovery }: { recovery: boolean }) {
  const { links } = useConfig()
  return recovery ? (
    <LinkButton render={<Link to={paths.recover()} />}>{texts.recover}</LinkButton>
  ) : (
    <a href={`mailto:${links.supportMail}`}>{links.supportMail}</a>
  )
}
