import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { ClaimValues } from '#src/api/contract/claims.ts'
import { Id } from '#src/api/contract/shapes.ts'
import type { ScriptOutput } from '#src/domain/read-script-output.ts'
import { isAnother, isSameId } from '#src/domain/registration-ids.ts'
import {
  claimDraft,
  keepClaimDraft,
  onCarried,
  onTakenBack,
  takeHeldSecret,
  type Carried,
} from '#src/registration/claim-draft.ts'
import { noteRegistration } from '#src/registration/registration-note.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { useSecretTime } from './use-secret-time.ts'

/** What is certain to fail is stopped here, where it costs no attempt. */
const WizardValues = z.extend(ClaimValues, { companyId: Id }).check(
  z.refine(({ objectId, clientId }) => !isSameId(objectId, clientId), {
    path: ['clientId'],
    message: 'sameValue',
  }),
)
export type WizardValues = z.infer<typeof WizardValues>

function fateOf({ objectId, clientId, secret }: WizardValues) {
  if (secret) return 'secretLost'
  return objectId || clientId ? 'kept' : null
}

const idleTime = 5 * 60 * 1000
const afterLostAnswer = 60 * 1000

/**
 * The values of the wizard, shared by its steps. The secret lives in this form's memory and nowhere else: it
 * ends with the wizard, with every submission that was answered, and after five minutes in which nobody touched
 * it; after one minute, if the answer to it was lost. Shortly before, the person can keep it for as long again.
 */
export function useWizardForm() {
  // What a form begins with it remembers for ever: the secret comes only when it stands.
  const [begun] = useState(() => ({ ...claimDraft(), secret: '' }))
  const form = useContractForm<WizardValues, WizardValues>(WizardValues, begun, fateOf)
  const { getValues, setValue, subscribe } = form
  const [secretLife, setSecretLife] = useState(0)
  /** Another secret, or none. The one before is not even to be undone. */
  const setSecret = useCallback(
    (secret: string) => {
      setValue('secret', secret)
      setSecretLife((lives) => lives + 1)
    },
    [setValue],
  )
  const { time, begin, keep, stop, tellOver } = useSecretTime(() => setSecret(''))

  const secret = useRef('')
  // A key draws nothing but the fields: whatever else has to know of it listens.
  const onValues = useEffectEvent((values: WizardValues) => {
    const { companyId, objectId, clientId } = values
    keepClaimDraft({ companyId, objectId, clientId })
    if (secret.current === values.secret) return
    secret.current = values.secret
    if (values.secret) begin(idleTime)
    else stop()
  })
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => onValues(values) }),
    [subscribe],
  )

  const takeHeld = useEffectEvent(() => {
    const held = takeHeldSecret(getValues())
    if (held?.secret) setValue('secret', held.secret)
    if (held?.fate === 'wiped') tellOver('wiped')
  })
  useEffect(() => takeHeld(), [])

  /**
   * Puts in what came together. A secret that stands there and is of another registration would only cost an attempt:
   * it is taken out. Returns whether it was.
   */
  const putIn = useCallback(
    ({ ids, secret }: Pick<ScriptOutput, 'ids' | 'secret'>) => {
      const before = getValues()
      const isOut = before.secret !== '' && secret === null && isAnother(before, ids)
      for (const name of ['objectId', 'clientId'] as const) {
        const id = ids[name]
        if (id) setValue(name, id)
      }
      if (secret !== null || isOut) setSecret(secret ?? '')
      return isOut
    },
    [getValues, setValue, setSecret],
  )

  const take = useEffectEvent(({ companyId, createdAt, secret, ...ids }: Carried) => {
    if (companyId !== getValues('companyId')) return false
    if (createdAt !== null) noteRegistration({ objectId: ids.objectId, createdAt })
    if (putIn({ ids, secret })) tellOver('replaced')
    return true
  })
  useEffect(() => onCarried((carried) => take(carried)), [])

  useEffect(
    () =>
      onTakenBack((deleted) => {
        if (!isSameId(getValues('objectId'), deleted)) return
        for (const name of ['objectId', 'clientId'] as const) setValue(name, '')
        setSecret('')
      }),
    [getValues, setValue, setSecret],
  )

  /** Nobody knows whether it has served. It stays for one more press of the button. */
  const loseSecretSoon = () => {
    if (getValues('secret')) begin(afterLostAnswer)
  }
  return {
    ...form,
    putIn,
    setSecret,
    secretLife,
    loseSecretSoon,
    secretTime: time,
    keepSecret: keep,
  }
}

export type WizardForm = ReturnType<typeof useWizardForm>
