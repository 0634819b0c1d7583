import { useState } from 'react'
import {
  readScriptOutput,
  type RegistrationIds,
  type ScriptOutput,
} from '#src/domain/read-script-output.ts'
import { registrationTexts as texts } from '#src/texts/registration.ts'
import { inList } from '#src/texts/texts.ts'
import { Forgetful } from '#src/ui/forgetful.tsx'
import { TextArea } from '#src/ui/text-area.tsx'

interface PasteBoxProps {
  /** The IDs that have a field here, beside the secret: no other one is told as filled in. */
  fields: readonly (keyof RegistrationIds)[]
  /** Takes what was found. What it says in return is told below the box: what is told of it, or something else. */
  onFound: (found: ScriptOutput, told: string) => string
}

/** What is pasted may hold the secret: it is read at once, and the box itself never shows or keeps it, nor gives it back. */
export function PasteBox({ fields, onFound }: PasteBoxProps) {
  const [told, setTold] = useState('')
  const [pasted, setPasted] = useState(0)
  const take = (text: string) => {
    const found = readScriptOutput(text)
    setTold(onFound(found, sumUp(found, fields)))
    setPasted(pasted + 1)
  }
  return (
    <>
      <Forgetful life={pasted}>
        <TextArea
          label={texts.paste}
          hint={texts.pasteHint}
          rows={2}
          value=""
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => take(target.value)}
        />
      </Forgetful>
      <p role="status">{told}</p>
    </>
  )
}

function sumUp({ ids, secret }: ScriptOutput, fields: PasteBoxProps['fields']): string {
  const names = [
    ...fields.filter((name) => ids[name]).map((name) => texts[name]),
    ...(secret === null ? [] : [texts.secret]),
  ]
  return names.length > 0 ? texts.found({ names: inList(names) }) : texts.nothing
}
