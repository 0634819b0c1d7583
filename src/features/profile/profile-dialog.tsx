import { CircleUserRound } from 'lucide-react'
import type { Versioned } from '#src/api/client.ts'
import { ProfileUpdate, type Profile } from '#src/api/contract/person.ts'
import { useCall } from '#src/api/query.ts'
import { Begun, orLoadCurrent } from '#src/forms/begun.tsx'
import { ContactEmailField, NameFields } from '#src/forms/name-fields.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { profileTexts as texts } from '#src/texts/profile.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { SkeletonField } from '#src/ui/skeleton-form.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'

const fields = (
  <>
    <SkeletonField />
    <SkeletonField />
    <SkeletonField />
    <SkeletonField hint />
  </>
)

export function ProfileDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title={texts.title} icon={<CircleUserRound />} onClose={onClose}>
      <Begun operation="profileGet" input={{}} fields={fields}>
        {(profile, onBeginAgain) => (
          <ProfileForm profile={profile} onBeginAgain={onBeginAgain} onDone={onClose} />
        )}
      </Begun>
    </Dialog>
  )
}

interface ProfileFormProps {
  profile: Versioned<Profile>
  onBeginAgain: () => Promise<void>
  onDone: () => void
}

function ProfileForm({ profile: { data, etag }, onBeginAgain, onDone }: ProfileFormProps) {
  const { firstName, lastName, contactEmail, signInName } = data
  const form = useContractForm(ProfileUpdate, { firstName, lastName, contactEmail })
  const save = useCall('profileUpdate', {
    // A person has one name everywhere.
    affects: ['profileGet', 'companyOverview', 'userList', 'accessHoldings'],
    ...form.ownsRefusals,
    onSuccess: () => toast.success(texts.saved),
  })

  return (
    <DialogForm
      {...form.shell(save)}
      error={orLoadCurrent(form.sentenceFor(save.error), save.error, onBeginAgain)}
      onSubmit={form.handleSubmit((body) => {
        save.mutate({ body, etag }, { onSuccess: onDone })
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
