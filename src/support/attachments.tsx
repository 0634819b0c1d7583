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
  const button = useRef<HTMLButtonElement>(null)
  /** What is removed must not take the focus along. */
  const goOnBeside = (item: Element | null) => {
    const next = item?.nextElementSibling ?? item?.previousElementSibling
    const place = next?.querySelector('button') ?? button.current
    place?.focus()
  }
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
          onChange(eachOnce([...files, ...(target.files ?? [])]))
          // So that the same file can be chosen again after it was removed.
          target.value = ''
        }}
      />
      <Button
        ref={button}
        icon={<Paperclip />}
        aria-describedby={words.describedBy}
        onClick={() => input.current?.click()}
      >
        {texts.attach}
      </Button>
      {words.elements}
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={keyOf(file)} className={styles.file}>
            {file.name}
            <IconButton
              small
              label={texts.remove({ file: file.name })}
              icon={<X />}
              onClick={({ currentTarget }) => {
                goOnBeside(currentTarget.closest('li'))
                onChange(files.filter((one) => one !== file))
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

const keyOf = ({ name, size, lastModified }: File) => [name, size, lastModified].join('/')

/** Of a file that was chosen again the later choice counts: it may be readable when the earlier no longer is. */
const eachOnce = (files: readonly File[]) => [
  ...new Map(files.map((file) => [keyOf(file), file])).values(),
]
