import { useQuery } from '@tanstack/react-query'
import type { Answer } from '#src/api/client.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useWaysBack, WaysBackActions, WaysBackText } from '#src/company/ways-back.tsx'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { usersTexts as texts } from '#src/texts/users.ts'
import { inList } from '#src/texts/texts.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { Loading, Skeleton } from '#src/ui/skeleton.tsx'

/** A closed door says who has the key, or how to come by it where nobody has. It knows that as the banner above it does. */
export function RefusedPage() {
  const ways = useWaysBack()
  return (
    <ErrorState
      title={ways ? texts.nobodyTitle : texts.refusedTitle}
      illustration={<NoAccess />}
      actions={ways && <WaysBackActions />}
    >
      <p>{texts.refusedText}</p>
      {ways ? (
        <>
          <p>
            <WaysBackText />
          </p>
          {ways.recovery === 'ask' && <p>{texts.nobodySupport}</p>}
        </>
      ) : (
        <WhoeverManages />
      )}
    </ErrorState>
  )
}

function WhoeverManages() {
  const { id } = useCompany()
  const asked = useQuery(query('accessManagerList', { params: { companyId: id } }))
  return (
    <>
      {asked.isLoadingError && <p>{texts.refusedNotLoaded}</p>}
      <NotLoaded asked={asked} />
      {asked.data && <Holders {...asked.data} />}
      {asked.isPending && (
        <Loading>
          <Skeleton />
        </Loading>
      )}
    </>
  )
}

/** Where the last have gone this very minute, the company says so with its next news. */
const Holders = ({ people, groups }: Answer<'accessManagerList'>) =>
  people.length + groups.length > 0 && (
    <>
      <p>{texts.refusedWho}</p>
      <ul>
        {people.map(({ name, email }) => (
          <li key={email}>
            {name}, <MailLink to={email} />
          </li>
        ))}
        {groups.length > 0 && <li>{texts.refusedGroups({ groups: inList(groups) })}</li>}
      </ul>
    </>
  )
