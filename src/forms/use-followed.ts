import { startTransition, useEffect, useEffectEvent, useState } from 'react'
import type { FieldPath, FieldPathValues, FieldValues, UseFormReturn } from 'react-hook-form'

/**
 * What stands in these fields. Each of them shows a key or a choice by itself, and at once; what is told about it is
 * drawn a moment later. Not for what lets somebody go on: nobody waits for that who is quick.
 */
export function useFollowed<In extends FieldValues, Names extends FieldPath<In>[]>(
  { getValues, subscribe }: Pick<UseFormReturn<In>, 'getValues' | 'subscribe'>,
  names: readonly [...Names],
): [...FieldPathValues<In, Names>] {
  const [values, setValues] = useState(() => getValues(names))
  const follow = useEffectEvent(() => {
    const next = getValues(names)
    startTransition(() => {
      setValues((last) => (isSame(last, next) ? last : next))
    })
  })
  useEffect(() => {
    follow()
    return subscribe({ formState: { values: true }, callback: () => follow() })
  }, [subscribe])
  return values
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.every((value, index) => value === other[index])
