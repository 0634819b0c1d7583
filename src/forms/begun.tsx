import { useQuery } from '@tanstack/react-query'
import { Fragment, useState, type ReactNode } from 'react'
import type { Answer, CallInput } from '#src/api/client.ts'
import { codeOf } from '#src/api/errors.ts'
import { query, type Readable } from '#src/api/query.ts'
import { formTexts as texts } from '#src/texts/forms.ts'
import { focusFirstField } from '#src/ui/first-field.ts'
import { Button } from '#src/ui/button.tsx'
import { SkeletonForm } from '#src/ui/skeleton-form.tsx'
import { toast } from '#src/ui/toast.ts'
import { NotLoaded } from './not-loaded.tsx'
import { problemText } from './problem-text.ts'

interface BegunProps<K extends Readable> {
  operation: K
  input: CallInput<K>
  /** What stands for its fields until they are there. */
  fields: ReactNode
  children: (begun: Answer<K>, beginAgain: () => Promise<void>) => ReactNode
}

/**
 * A form of what others may change too. It begins with what the backend holds now, and keeps that until it is saved
 * or given up: no later look, and no failure of one, takes away what is typed or hides that a change came between.
 */
export function Begun<K extends Readable>({ operation, input, fields, children }: BegunProps<K>) {
  const asked = useQuery({ ...query(operation, input), staleTime: 0 })
  const { data, isSuccess, isFetchedAfterMount } = asked
  const [{ begun, times }, setState] = useState<{ begun?: Answer<K>; times: number }>({ times: 0 })
  const begin = (latest: Answer<K>) => setState({ begun: latest, times: times + 1 })
  // What is remembered from elsewhere may be old.
  if (begun === undefined && isSuccess && isFetchedAfterMount) begin(data)

  if (begun === undefined)
    return asked.error ? <NotLoaded asked={asked} /> : <SkeletonForm>{fields}</SkeletonForm>
  const beginAgain = async () => {
    const latest = await asked.refetch()
    if (latest.isSuccess) begin(latest.data)
    else toast.error(problemText(latest.error))
  }
  return <Fragment key={times}>{children(begun, beginAgain)}</Fragment>
}

/** The sentence of a refusal. Where somebody else was faster, it leads to what they have saved. */
export const orLoadCurrent = (
  sentence: ReactNode,
  error: unknown,
  beginAgain: () => Promise<void>,
) =>
  codeOf(error) === 'changed_meanwhile' ? (
    <>
      {sentence}{' '}
      <Button
        variant="link"
        onClick={({ currentTarget: { form } }) => {
          // The button goes with the sentence.
          void beginAgain().then(() => form && focusFirstField(form))
        }}
      >
        {texts.loadCurrent}
      </Button>
    </>
  ) : (
    sentence
  )
