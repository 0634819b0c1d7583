import {
  MutationCache,
  QueryCache,
  QueryClient,
  notifyManager,
  queryOptions,
  useMutation,
  useQueryClient,
  type Mutation,
  type UseMutationOptions,
} from '@tanstack/react-query'
import type { Answer, Call, CallInput } from './client.ts'
import { contract, versionIn, type Operation, type PortalContract } from './contract/contract.ts'
import type { Endpoint } from './contract/endpoint.ts'
import { mostItems } from './contract/shapes.ts'
import { codeOf, isGone } from './errors.ts'
import { wishes } from './idempotency.ts'

/** What can be asked for. */
export type Readable = {
  [K in Operation]: PortalContract[K]['method'] extends 'GET' ? K : never
}[Operation]

/** The query of one reading operation. Its key is the operation with its input, so the company is always in it. */
export const query = <K extends Readable>(operation: K, input: CallInput<K>) =>
  queryOptions<Answer<K>>({ queryKey: [operation, input] })

/** What the backend gives page by page. */
type Listed = {
  [K in Readable]: Answer<K> extends { items: unknown[]; next: string | null } ? K : never
}[Readable]

const toItsEnd = 'to its end'

/** A list with all its pages as one: for whoever would take what is not among it for not being there. */
export const wholeList = <K extends Listed>(operation: K) =>
  queryOptions<Answer<K>>({ queryKey: [operation, toItsEnd] })

async function readToItsEnd(
  call: Call,
  operation: Listed,
  signal: AbortSignal,
  cursor?: string,
): Promise<{ items: unknown[]; next: string | null }> {
  const query = { limit: mostItems, ...(cursor && { cursor }) }
  const page = await call(operation, { query }, signal)
  if (page.next === null) return page
  const { items } = await readToItsEnd(call, operation, signal, page.next)
  return { ...page, items: [...page.items, ...items], next: null }
}

declare module '@tanstack/react-query' {
  interface Register {
    /**
     * `ownsErrors`: the place that calls shows the failure itself, as a form does for as long as it is there.
     * `unasked`: the portal sends it by itself, and nobody is to be asked anything for it. `affects`: what shows
     * whether it was done.
     */
    mutationMeta: {
      ownsErrors?: boolean | (() => boolean)
      unasked?: boolean
      affects?: readonly Readable[]
    }
  }
}

/**
 * A call without a connection fails and is told, rather than wait in silence and be sent much later, when the
 * person no longer expects it.
 */
const evenOffline = { networkMode: 'always' } as const

/**
 * What is under way is drawn before the next press can come. By default it would be in a later task, and a double
 * click on a busy machine comes before that.
 */
notifyManager.setScheduler(queueMicrotask)

/**
 * A cache that knows how to ask the backend: keys are operations, so no query needs a function of its own. `onWish`
 * hears when a person sends something.
 */
export function createQueryClient(
  call: Call,
  onError: (error: Error, wished: unknown) => void,
  onWish = () => {},
): QueryClient {
  /** A refusal may mean that the own rights have changed: whatever shows them looks again. */
  const lookAgain = (error: Error) => {
    const code = codeOf(error)
    if (code === 'forbidden' || code === 'not_found')
      void client.invalidateQueries({ queryKey: ['companyOverview'] })
  }
  const { keyFor, ended, seen } = wishes()
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError(error, { queryKey }) {
        if (queryKey[0] !== 'companyOverview') lookAgain(error)
      },
      onSuccess(_shown, { queryKey }) {
        seen(queryKey[0] as Readable)
      },
    }),
    mutationCache: new MutationCache({
      onMutate(_wished, { meta }) {
        if (!meta?.unasked) onWish()
      },
      onError(error, wished, _result, mutation) {
        lookAgain(error)
        const { ownsErrors = false } = mutation.meta ?? {}
        const owned = typeof ownsErrors === 'function' ? ownsErrors() : ownsErrors
        if (!owned || codeOf(error) === 'company_mismatch') onError(error, wished)
      },
      // Only when everything has been read anew. A call that brought a key of its own has no entry to end.
      onSettled(_result, error, wished, _context, { meta, options: { mutationKey } }) {
        const operation = operationOf(mutationKey)
        const { once, undoes = [], reversible }: Endpoint = contract[operation]
        const wish = wished as { idempotencyKey?: string }
        const shownBy = (reversible && meta?.affects) || []
        if (once && !wish.idempotencyKey) ended(operation, wish, error, { undoes, shownBy })
      },
    }),
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey: [operation, input], signal }) =>
          input === toItsEnd
            ? readToItsEnd(call, operation as Listed, signal)
            : call(operation as Readable, input as never, signal),
        staleTime: 30_000,
        // The client itself repeats what may be repeated; a second layer would only make people wait longer.
        retry: false,
        ...evenOffline,
        refetchOnReconnect: true,
      },
      mutations: {
        mutationFn(wished, { mutationKey }) {
          const operation = operationOf(mutationKey)
          const { once }: Endpoint = contract[operation]
          const wish = wished as { idempotencyKey?: string }
          // A wish that brings its key may hold what must not be remembered.
          const idempotencyKey = once ? (wish.idempotencyKey ?? keyFor(operation, wish)) : undefined
          const input: object = { ...wish, idempotencyKey }
          return call(operation, input as never)
        },
        retry: false,
        ...evenOffline,
      },
    },
  })
  return client
}

const operationOf = (mutationKey: readonly unknown[] | undefined) => mutationKey?.[0] as Operation

/** What a person wishes; the key that keeps it from happening twice is found for it, unless it brings one. */
export type Wish<K extends Operation> = Omit<CallInput<K>, 'idempotencyKey'> & {
  idempotencyKey?: string
}

/**
 * One changing operation of the contract. After it, everything that might show its effect is read anew, and whoever is
 * refused sees how things stand by now; `affects` names the reading operations; with `outdatesAll` all else is read
 * anew, too, before it is shown again. `onSuccess` given here runs in any case. One given to `mutate` runs only while
 * whoever called is still there: by that a dialog closes, since whoever did not wait may have opened another. A dialog
 * that its own success takes off the page closes here, if its address is still the one that is shown.
 */
export function useCall<K extends Operation>(
  operation: K,
  {
    affects,
    outdatesAll = false,
    ...options
  }: Omit<UseMutationOptions<Answer<K>, Error, Wish<K>>, 'mutationFn' | 'mutationKey'> & {
    affects: readonly Readable[]
    outdatesAll?: boolean
  },
) {
  const cache = useQueryClient()
  const readAnew = () =>
    Promise.all(affects.map((shown) => cache.invalidateQueries({ queryKey: [shown] })))
  return useMutation<Answer<K>, Error, Wish<K>>({
    ...options,
    meta: { ...options.meta, affects },
    mutationKey: [operation],
    onError(...args) {
      void readAnew()
      return options.onError?.(...args)
    },
    onSuccess: async (...args) => {
      // With the answer to an edit comes the version of the next one, even if nothing can be read anew.
      const [answer, wished] = args
      const { params } = wished as { params?: unknown }
      const shown = versionIn(operation)
      const input = params ? { params } : {}
      if (shown) cache.setQueryData([shown, input], (old: unknown) => old && answer)
      // First of all: what is affected is read anew in any case, and what opens with its news must not be out of date.
      if (outdatesAll) await cache.invalidateQueries({ refetchType: 'none' })
      await readAnew()
      await options.onSuccess?.(...args)
    },
  })
}

/**
 * A changing operation that draws nothing: for whoever tells by other means how it stands, and goes on to a page that
 * shows what came of it. Nothing remembers what was sent.
 */
export function useQuietCall<K extends Operation>(
  operation: K,
  meta: NonNullable<Mutation['meta']>,
) {
  const cache = useQueryClient()
  return async (input: CallInput<K>) => {
    const mutations = cache.getMutationCache()
    const options = { mutationKey: [operation], meta }
    const mutation = mutations.build<Answer<K>, Error, CallInput<K>, unknown>(cache, options)
    try {
      return await mutation.execute(input)
    } finally {
      mutations.remove(mutation)
    }
  }
}

/** For a page that cannot stand without this answer: its failure is the failure of the page, unless an older answer is there. */
export const orFail = {
  throwOnError: (_: Error, { state }: { state: { data: unknown } }) => state.data === undefined,
}

/** For a page that says itself that what was asked for is gone. */
export const goneOrFail = {
  throwOnError: (error: Error, asked: Parameters<typeof orFail.throwOnError>[1]) =>
    !isGone(error) && orFail.throwOnError(error, asked),
}
