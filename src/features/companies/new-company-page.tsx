import { Navigate, useSearchParams } from 'react-router'
import { useState } from 'react'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { paths } from '#src/paths.ts'
import { newCompanyTexts as texts, selectorTexts } from '#src/texts/companies.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { CompanyInfoForm } from './company-info-form.tsx'
import { keepInfo, keptInfo, type CompanyInfo } from './new-company-draft.ts'
import { OtherWays } from './other-ways.tsx'

const NewUserForm = later(async () => (await import('./new-user-form.tsx')).NewUserForm)

export const handle = { title: () => selectorTexts.create }

/** Two steps, each with an address: the back button and a reload come out where people expect. */
export function Component() {
  useAhead(NewUserForm)
  const [search, setSearch] = useSearchParams()
  const [info, setInfo] = useState(keptInfo)
  const step = search.get('step')
  const steps = [texts.info, texts.user]

  if (step === 'user-info' && !info) return <Navigate replace to={paths.newCompany()} />

  const continueWith = (next: CompanyInfo) => {
    keepInfo(next)
    setInfo(next)
    setSearch({ step: 'user-info' })
  }

  return (
    <EntryFrame>
      {step === 'user-info' && info ? (
        <>
          <StepHeader steps={steps} current={texts.user} />
          <h1>{texts.you}</h1>
          <NewUserForm info={info} />
        </>
      ) : (
        <>
          <StepHeader steps={steps} current={texts.info} />
          <h1>{texts.where}</h1>
          <CompanyInfoForm kept={info} onContinue={continueWith} />
          <OtherWays />
        </>
      )}
    </EntryFrame>
  )
}
