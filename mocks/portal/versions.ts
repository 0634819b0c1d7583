import type { Operation } from '#src/api/contract/contract.ts'
import { hash } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'
import type { Out } from './context.ts'

/** What others change in what is shown. The rest of it changes, too, and is in nobody's way. */
const edited: { [K in Operation]?: (shown: Out<K>) => unknown } = {
  companySettingsGet: ({ name, billingEmail, country, recovery, previews }) => [
    name,
    billingEmail,
    country,
    recovery,
    previews.enabled,
  ],
  domainList: ({ items }) => items.filter(({ enabled }) => enabled).map(({ name }) => name),
  environmentGet: ({ name }) => name,
  deploymentGet: ({ name }) => name,
}

/** Never comes back: what is changed and changed back is another version, and whoever saw the first must look. */
export function versionOf(
  world: World,
  shown: Operation,
  of: Record<string, unknown>,
  body: unknown,
): string {
  const part = edited[shown] as ((body: unknown) => unknown) | undefined
  const times = world.portal.edits?.[nameOf(shown, of)] ?? 0
  return `"${hash(JSON.stringify([part ? part(body) : body, times])).toString(16)}"`
}

export function noteEdit({ portal }: World, shown: Operation, of: Record<string, unknown>) {
  portal.edits ??= {}
  const name = nameOf(shown, of)
  portal.edits[name] = (portal.edits[name] ?? 0) + 1
}

const nameOf = (shown: Operation, of: Record<string, unknown>) =>
  [shown, ...Object.values(of)].join('/')
