import { Paperclip, X } from 'lucide-react'
import { useRef } from 'react'
import { supportTexts as texts } from '#src/texts/support.ts'
import { Button } from '#src/ui/button.tsx'
import { useFieldWords } from '#src/ui/field.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import styles from './attachments.module.css'

interface AttachmentsProps {
  files: readonly File[]
  onChange: (files: readonly File[]) => void
  error: string | undefined
}

export function Attachments({ files, onChange, error }: AttachmentsProps) {
  const input = useRef<HTMLInputElement>(null)
  const words = useFieldWords({ hint: texts.attachHint, error })
  return (
    <div className={styles.attachments}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={texts.attach}
        onChange={({ target }) => {
          onChange([...files, ...(target.files ?? [])])
          // So that the same file can be chosen again after it was removed.
          target.value = ''
        }}
      />
      <Button
        icon={<Paperclip />}
        aria-describedby={words.describedBy}
        onClick={() => input.current?.click()}
      >
        {texts.attach}
      </Button>
      {words.elements}
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={`${file.name}/${String(file.lastModified)}`} className={styles.file}>
            {file.name}
            <IconButton
              small
              label={texts.remove({ file: file.name })}
              icon={<X />}
              onClick={() => {
                onChange(files.filter((one) => one !== file))
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
