import { LifeBuoy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Controller } from 'react-hook-form'
import { useParams } from 'react-router'
import { longestAttachments, SupportMessage, SupportSubject } from '#src/api/contract/support.ts'
import { useCall } from '#src/api/query.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { tellFate } from '#src/forms/typed.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { subjectNames, supportTexts as texts } from '#src/texts/support.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { useAhead } from '#src/ui/later.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { Attachments } from './attachments.tsx'
import { encodeFile } from './encode-file.ts'

export function SupportDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open size="medium" icon={<LifeBuoy />} title={texts.title} onClose={onClose}>
      <SupportForm onDone={onClose} />
    </Dialog>
  )
}

function SupportForm({ onDone }: { onDone: () => void }) {
  useAhead(Select)
  const { email } = useAccount()
  const { companyId } = useParams()
  const [files, setFiles] = useState<readonly File[]>([])
  // Beside the form's own fields: they are no part of it until they are read.
  useEffect(() => tellFate(() => (files.length > 0 ? 'lost' : null)), [files])
  const form = useContractForm(SupportMessage, {
    from: email,
    description: '',
    attachments: [],
    companyId,
  })
  const send = useCall('supportMessageSend', {
    affects: [],
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.sent)
    },
  })
  const [unreadable, setUnreadable] = useState<readonly File[]>([])
  const lost = files.find((file) => unreadable.includes(file))
  const tooLarge = areTooLarge(files)
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen)
    if (areTooLarge(chosen)) announce(texts.attachedTooLarge)
  }

  return (
    <DialogForm
      {...form.shell(send)}
      onSubmit={form.handleSubmit(async (message) => {
        if (tooLarge) {
          announce(texts.attachedTooLarge)
          return
        }
        const read = await Promise.allSettled(files.map(encodeFile))
        // What was deleted or changed since it was chosen, the browser no longer reads.
        const gone = files.filter((_, index) => read[index]?.status === 'rejected')
        setUnreadable(gone)
        if (gone[0]) {
          announce(texts.unreadable({ file: gone[0].name }))
          return
        }
        const attachments = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
        send.mutate({ body: { ...message, attachments } }, { onSuccess: onDone })
      })}
      cancel={texts.cancel}
      submit={texts.send}
      onCancel={onDone}
    >
      <TextField
        required
        type="email"
        label={texts.from}
        autoComplete="email"
        error={form.faultOf('from')}
        {...form.register('from')}
      />
      <Controller
        name="subject"
        control={form.control}
        render={({ field }) => (
          <Select
            {...field}
            required
            label={texts.subject}
            placeholder={texts.choose}
            value={field.value ?? null}
            error={form.faultOf('subject')}
            options={SupportSubject.options.map((value) => ({ value, label: subjectNames[value] }))}
          />
        )}
      />
      <TextArea
        required
        label={texts.description}
        maxLength={5000}
        error={form.faultOf('description')}
        {...form.register('description')}
      />
      <Attachments
        files={files}
        onChange={choose}
        error={tooLarge ? texts.attachedTooLarge : lost && texts.unreadable({ file: lost.name })}
      />
    </DialogForm>
  )
}

const areTooLarge = (files: readonly File[]) =>
  files.reduce((sum, { size }) => sum + size, 0) > longestAttachments
