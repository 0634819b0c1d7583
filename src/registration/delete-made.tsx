import { useAccount } from '#src/auth/signed-in.ts'
import { DeleteForMe } from './delete-for-me.tsx'
import { planShelf } from './plan-shelf.ts'
import { notedAge } from './registration-note.ts'

interface DeleteMadeProps {
  companyId: string
  objectId: string
  onDeleted: () => void
}

/** Deletes what recovered a company. Should “Do it for me” have made it, no tab offers to go on with it. */
export function DeleteMade({ companyId, objectId, onDeleted }: DeleteMadeProps) {
  const { id } = useAccount()
  return (
    <DeleteForMe
      objectId={objectId}
      createdAt={notedAge(objectId)}
      onDeleted={() => {
        planShelf(id, companyId).forget(objectId)
        onDeleted()
      }}
    />
  )
}
