import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { RegistrationIds } from '#src/domain/read-script-output.ts'
import { isId, isSameId, tidy } from '#src/domain/registration-ids.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { registrationTexts } from '#src/texts/registration.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { ToWizard } from './to-wizard.tsx'
import type { GuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

interface RegistrationNotesProps {
  company: ClaimableCompany | undefined
  notes: GuideNotes
}

/** The three IDs. The tenant's is only compared, the other two go into the wizard. */
export function RegistrationNotes({ company, notes }: RegistrationNotesProps) {
  const { ids, tenant, carried, note } = notes
  const field = (name: keyof RegistrationIds) => ({
    label: registrationTexts[name],
    value: ids[name],
    error: ids[name] && !isId(ids[name]) ? texts.notAnId : undefined,
    autoComplete: 'off',
    spellCheck: false,
    onChange: ({ target }: { target: HTMLInputElement }) =>
      note({ ids: { [name]: tidy(target.value) } }),
  })
  const isSame = isId(ids.objectId) && isSameId(ids.objectId, ids.clientId)
  return (
    <div role="group" aria-label={texts.notes} className={styles.notes}>
      <p>
        <strong>{uiTexts.ended({ sentence: texts.notes })}</strong> {texts.notesText}
      </p>
      <TextField {...field('clientId')} />
      <TextField {...field('objectId')} {...(isSame && { error: texts.sameId })} />
      <TextField
        {...field('tenantId')}
        {...(tenant === 'right' && { hint: texts.tenantRight })}
        {...(tenant === 'wrong' && {
          error: texts.tenantWrong({ end: company?.tenantIdEnd ?? '' }),
        })}
      />
      <div role="status">
        {carried && (
          <Banner tone="success" actions={<ToWizard variant="link" />}>
            {texts.carried}
          </Banner>
        )}
      </div>
    </div>
  )
}
