import { useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { ScriptOutput } from '#src/domain/read-script-output.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import { scriptFor, scriptKinds, type ScriptKind } from '#src/domain/registration-scripts.ts'
import { PasteBox } from '#src/registration/paste-box.tsx'
import { withUnclear } from '#src/registration/with-unclear.ts'
import { guideTexts as texts, scriptTexts } from '#src/texts/guide.ts'
import { registrationTexts } from '#src/texts/registration.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
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
  const { tenantIdEnd } = company
  const take = (found: ScriptOutput, told: string) => {
    const { tenantId } = found.ids
    if (tenantId && !endsLike(tenantId, tenantIdEnd))
      return registrationTexts.otherTenant({ end: tenantIdEnd })
    const fate = notes.note(found)
    const isAlone = found.secret !== null && fate === 'not-carried'
    return withUnclear(found, isAlone ? registrationTexts.secretAlone : told)
  }
  return (
    <>
      <p>{texts.scriptIntro}</p>
      <Script tenantIdEnd={tenantIdEnd} known={notes.known} />
      <PasteBox fields={['clientId', 'objectId', 'tenantId']} onFound={take} />
      <RegistrationNotes company={company} notes={notes} />
    </>
  )
}

function Script({ tenantIdEnd, known }: { tenantIdEnd: string; known: GuideNotes['known'] }) {
  const { clientId, tenantId } = known
  const [kind, setKind] = useState<ScriptKind>('azure-cli')
  const { make, undo } = scriptFor(kind, tenantIdEnd, tenantId)
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
