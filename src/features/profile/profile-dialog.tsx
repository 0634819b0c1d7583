import { useQuery } from '@tanstack/react-query'
import { CircleUserRound } from 'lucide-react'
import type { Versioned } from '#src/api/client.ts'
import { ProfileUpdate, type Profile } from '#src/api/contract/person.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { query, useCall } from '#src/api/query.ts'
import { ContactEmailField, NameFields } from '#src/forms/name-fields.tsx'
import { problemText } from '#src/forms/problem-text.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { profileTexts as texts } from '#src/texts/profile.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'

export function ProfileDialog({ onClose }: { onClose: () => void }) {
  // Always the latest: what is edited must be what the backend holds.
  const { data, error } = useQuery({ ...query('profileGet', {}), staleTime: 0, gcTime: 0 })
  return (
    <Dialog open title={texts.title} icon={<CircleUserRound />} onClose={onClose}>
      {error ? (
        <Banner tone="danger">{problemText(error)}</Banner>
      ) : data ? (
        <ProfileForm profile={data} onDone={onClose} />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Dialog>
  )
}

function ProfileForm({
  profile: { data, etag },
  onDone,
}: {
  profile: Versioned<Profile>
  onDone: () => void
}) {
  const { firstName, lastName, contactEmail, signInName } = data
  const keyFor = useIdempotencyKey()
  const form = useContractForm(ProfileUpdate, { firstName, lastName, contactEmail })
  const save = useCall('profileUpdate', {
    affects: ['profileGet'],
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.saved)
      onDone()
    },
  })

  return (
    <DialogForm
      {...form.shell(save)}
      onSubmit={form.handleSubmit((body) => {
        save.mutate({ body, etag, idempotencyKey: keyFor(body) })
      })}
      cancel={texts.cancel}
      submit={texts.save}
      onCancel={onDone}
    >
      <NameFields field={form.field} />
      <ContactEmailField {...form.field('contactEmail')} />
      <TextField label={texts.signInName} readOnly value={signInName} hint={texts.signInNameHint} />
    </DialogForm>
  )
}
