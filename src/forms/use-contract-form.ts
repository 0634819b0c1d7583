import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import {
  get,
  useForm,
  type DefaultValues,
  type FieldError,
  type FieldValues,
  type Path,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { ApiError } from '#src/api/errors.ts'
import { FieldFault } from '#src/api/contract/problem.ts'
import { faultTexts } from '#src/texts/problems.ts'
import { useHere } from '#src/lib/use-here.ts'
import { problemText } from './problem-text.ts'
import { tellFate, type Fate } from './typed.ts'

/**
 * A form whose values are checked by the contract's own schema, on the page and, should the backend still
 * disagree, by the fields of its refusal. What is wrong always ends up next to the field it is about. A form that
 * keeps a draft says with `fate` what of it comes back.
 */
export function useContractForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodMiniType<Out, In>,
  defaultValues: DefaultValues<In>,
  fate?: (values: In) => Fate | null,
) {
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema),
    defaultValues,
    // The summary above the fields takes the focus, and leads to each of them.
    shouldFocusError: false,
  })
  const { getValues, subscribe } = form
  const isHere = useHere()
  useEffect(() => {
    let typed = false
    const stop = subscribe({
      formState: { isDirty: true },
      callback({ isDirty = false }) {
        typed = isDirty
      },
    })
    const silence = tellFate(() => (fate ? fate(getValues()) : typed ? 'lost' : null))
    return () => {
      stop()
      silence()
    }
  }, [getValues, subscribe, fate])
  const { errors, submitCount } = form.formState
  const [refusals, setRefusals] = useState(0)

  const faultOf = (field: Path<In>): string | undefined => {
    // Asked for its whole state, a form would draw the page anew with every field that is touched, or checked.
    const fault = get<unknown, FieldError | undefined>(errors, field)
    return fault?.message === undefined ? undefined : textOf(fault.message)
  }

  const summary = {
    attempts: submitCount + refusals,
    problems: Object.keys(errors).map((field) => ({
      field,
      text: faultOf(field as Path<In>) ?? '',
    })),
  }

  /** Puts what a refusal says about single fields next to them, and leads to it like to what the page itself found. */
  const placeRefusal = (error: unknown) => {
    const refused = refusedFields(error)
    for (const [field, fault] of refused) form.setError(field as Path<In>, { message: fault })
    if (refused.length > 0) setRefusals((before) => before + 1)
  }

  /** The sentence for the form as a whole; none when the fields say it all. */
  const sentenceFor = (error: unknown) =>
    error && refusedFields(error).length === 0 ? problemText(error) : null

  return {
    ...form,
    /** The sentence next to a field. */
    faultOf,
    /** All that ties a field of the screen to one of the form. */
    field: (name: Path<In>) => ({ ...form.register(name), error: faultOf(name) }),
    /** What FormShell shows above the fields. */
    summary,
    placeRefusal,
    sentenceFor,
    /** For the call that the form ends in: the form itself tells what is refused, unless somebody has left it. */
    ownsRefusals: { meta: { ownsErrors: isHere }, onError: placeRefusal },
    /** What FormShell shows of the form and of that call. */
    shell: (call: { isPending: boolean; error: unknown }) => ({
      ...summary,
      pending: call.isPending,
      error: sentenceFor(call.error),
    }),
  }
}

const refusedFields = (error: unknown) =>
  error instanceof ApiError ? Object.entries(error.problem.fields ?? {}) : []

const textOf = (message: string): string => {
  const fault = FieldFault.safeParse(message)
  return faultTexts[fault.success ? fault.data : 'invalid']
}
