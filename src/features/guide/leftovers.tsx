import { Link, useLocation } from 'react-router'
import { isId } from '#src/domain/registration-ids.ts'
import { DeleteForMe } from '#src/registration/delete-for-me.tsx'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import type { GuideNotes } from './use-guide-notes.ts'

/** Registrations of earlier rounds that nobody has deleted yet. */
export function Leftovers({ notes: { leftovers, forgetLeftover } }: { notes: GuideNotes }) {
  const { search } = useLocation()
  return leftovers.map((leftover) => (
    <Banner
      key={leftover.clientId}
      tone="warning"
      actions={
        <>
          {isId(leftover.objectId) && (
            <DeleteForMe
              objectId={leftover.objectId}
              createdAt={null}
              onDeleted={() => forgetLeftover(leftover)}
            />
          )}
          <Button variant="link" onClick={() => forgetLeftover(leftover)}>
            {texts.leftoverGone}
          </Button>
        </>
      }
    >
      <strong>{texts.leftoverTitle}</strong>
      <p>
        {texts.leftoverText} <code>{leftover.clientId}</code>{' '}
        <Link to={{ search, hash: 'afterwards' }}>{texts.leftoverHow}</Link>
      </p>
    </Banner>
  ))
}
