import { useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { readScriptOutput } from '#src/domain/read-script-output.ts'
import { scriptFor, scriptKinds, type ScriptKind } from '#src/domain/registration-scripts.ts'
import { guideTexts as texts, scriptTexts } from '#src/texts/guide.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { RegistrationNotes } from './registration-notes.tsx'
import type { GuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

interface ScriptsProps {
  company: ClaimableCompany | undefined
  notes: GuideNotes
}

/** The other way: a script makes the registration, and what it prints is pasted here. */
export function Scripts({ company, notes }: ScriptsProps) {
  if (!company) return <p>{texts.scriptCompany}</p>
  return (
    <>
      <p>{texts.scriptIntro}</p>
      <Script tenantIdEnd={company.tenantIdEnd} clientId={notes.known.clientId} />
      <PasteBox notes={notes} />
      <RegistrationNotes company={company} notes={notes} />
    </>
  )
}

function Script({ tenantIdEnd, clientId }: { tenantIdEnd: string; clientId: string | null }) {
  const [kind, setKind] = useState<ScriptKind>('azure-cli')
  const { make, undo } = scriptFor(kind, tenantIdEnd)
  return (
    <>
      <RadioGroup
        label={texts.scriptKind}
        value={kind}
        options={scriptKinds.map((value) => ({
          value,
          label: scriptTexts[value].name,
          hint: scriptTexts[value].hint,
        }))}
        onChange={({ target }) => setKind(target.value as ScriptKind)}
      />
      <Code key={kind} label={texts.scriptText} copy={texts.copyScript} text={make} />
      {clientId === null ? (
        <p className={styles.small}>{texts.undoLater}</p>
      ) : (
        <>
          <p>{texts.undoText}</p>
          <Code label={texts.undo} copy={texts.copyUndo} text={undo(clientId)} />
        </>
      )}
    </>
  )
}

const Code = ({ label, copy, text }: { label: string; copy: string; text: string }) => (
  <figure className={styles.code}>
    <figcaption>
      {label}
      <CopyButton text={text} label={copy} />
    </figcaption>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
    <pre tabIndex={0} aria-label={label}>
      {text}
    </pre>
  </figure>
)

/** What is pasted may hold the secret: it is read at once, and never shown or kept. */
function PasteBox({ notes }: { notes: GuideNotes }) {
  const [told, setTold] = useState<readonly string[]>([])
  const take = (text: string) => {
    const { ids, secret } = readScriptOutput(text)
    notes.note(ids)
    const names = (['clientId', 'objectId', 'tenantId'] as const)
      .filter((name) => ids[name])
      .map((name) => texts[name])
      .join(', ')
    setTold([
      names ? texts.pasted({ names }) : texts.pastedNothing,
      ...(secret ? [texts.pastedSecret] : []),
    ])
  }
  return (
    <>
      <TextArea
        label={texts.paste}
        hint={texts.pasteHint}
        value=""
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => take(target.value)}
      />
      <div role="status">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
