import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import { claimRules } from '#src/domain/claims.ts'
import { graphAppId, permissionId, registrationName } from '#src/domain/registration-ids.ts'
import {
  isUncertain,
  judge,
  newRegistration,
  nextAct,
  secretLife,
  type Act,
  type Plan,
  type Stop,
} from '#src/domain/registration-plan.ts'
import { refusalOf } from './graph.ts'

export interface Tools {
  graph: Client
  now: () => number
  signal: AbortSignal
  /** Waits before a call is tried again. Rejects when the work is called off. */
  pause: (ms: number) => Promise<void>
  /** Keeps the plan before each act and after it. */
  keep: (plan: Plan) => void
  /** What is being done. With `again` it did not work yet, and is tried again after so long. */
  tell: (act: Act | 'delete', again?: number) => void
}

export interface Made {
  plan: Plan
  secret: string
  /** Secrets of which nobody has the value, and which were therefore removed. */
  removed: number
}

/** It does not go on, for this reason. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly stop: Stop

  constructor(stop: Stop) {
    super(stop)
    this.stop = stop
  }
}

const Application = z.object({
  id: z.string(),
  appId: z.string(),
  createdDateTime: z.iso.datetime({ offset: true }),
})
const Thing = z.object({ id: z.string() })
const Assignments = z.object({ value: z.array(z.object({ appRoleId: z.string() })) })
const Secrets = z.object({
  passwordCredentials: z.array(z.object({ keyId: z.string(), displayName: z.nullish(z.string()) })),
})
const NewSecret = z.object({ keyId: z.string(), secretText: z.string() })
type NewSecret = z.output<typeof NewSecret>

/** Makes all that the plan still lacks. Whatever happens on the way, there is never a second registration. */
export async function makeRegistration(begun: Plan, tools: Tools): Promise<Made> {
  const { graph, tell } = tools
  let plan = begun
  const removed = new Set<string>()
  const keep = (news: Partial<Plan>) => {
    plan = { ...plan, ...news }
    tools.keep(plan)
  }

  /** Between a question and its answer nobody knows. A clear refusal leaves things as they were before it. */
  const asking =
    <T>(what: NonNullable<Plan['unsure']>, call: () => Promise<T>) =>
    async () => {
      const { unsure } = plan
      keep({ unsure: what })
      try {
        return await call()
      } catch (error) {
        if (!isUncertain(refusalOf(error))) keep({ unsure })
        throw error
      }
    }

  /** A secret of ours whose value never reached us is of use to nobody. */
  const sweep = async (objectId: string, held?: string) => {
    for (const keyId of await ownSecrets(graph, objectId)) {
      if (keyId === held) continue
      removed.add(keyId)
      await graph.api(`/applications/${objectId}/removePassword`).post({ keyId })
    }
  }

  /** An answer was lost, or the page that had heard it. */
  const clear = async (objectId: string) => {
    if (plan.unsure !== 'secret') return
    await sweep(objectId)
    keep({ unsure: null })
  }

  for (;;) {
    const act = nextAct(plan)
    tell(act)
    const { objectId = '', clientId = '' } = plan.application ?? {}
    switch (act) {
      case 'application': {
        const call = asking(act, () => register(graph, plan.uniqueName))
        keep({ application: await insist(act, tools, call), unsure: null })
        break
      }
      case 'principal':
        keep({ principalId: await insist(act, tools, () => addPrincipal(graph, clientId)) })
        break
      case 'grant': {
        const resourceId = await insist(act, tools, () => principalOf(graph, graphAppId))
        const principalId = plan.principalId ?? ''
        await insist(act, tools, () => grant(graph, principalId, resourceId))
        keep({ granted: true })
        break
      }
      case 'secret': {
        const call = asking(act, () => addSecret(graph, objectId, tools.now()))
        try {
          const { keyId, secretText } = await insist(act, tools, async () => {
            await clear(objectId)
            return call()
          })
          // The wish may have been doubled on its way: then there is one that nobody has heard of.
          await insist(act, tools, () => sweep(objectId, keyId)).catch(unlessStopped)
          return { plan, secret: secretText, removed: removed.size }
        } catch (error) {
          // Should this fail, too, then whoever goes on or takes all back removes it.
          await clear(objectId).catch(() => undefined)
          throw error
        }
      }
    }
  }
}

/** Deletes what the plan has made, also what was made without our hearing of it. Says whether there was anything. */
export async function takeBack(plan: Plan, tools: Omit<Tools, 'keep'>): Promise<boolean> {
  tools.tell('delete')
  const lost = plan.unsure === 'application'
  const made =
    plan.application ?? (lost && (await insistOrNothing(tools, () => find(tools.graph, plan))))
  if (!made) return false
  await deleteRegistration(made.objectId, made.createdAt, tools)
  return true
}

/** Deletes a registration. What Microsoft does not know is gone; only of a young one that takes a while to tell. */
export async function deleteRegistration(
  objectId: string,
  createdAt: number | null,
  tools: Omit<Tools, 'keep'>,
) {
  const isYoung = createdAt !== null && tools.now() - createdAt < claimRules.auditUsual
  let uncertain = !isYoung
  await insistOrNothing(tools, async () => {
    try {
      await tools.graph.api(`/applications/${objectId}`).delete()
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.status === 404 && uncertain) return
      uncertain ||= isUncertain(refusal)
      throw error
    }
  })
}

/** Tries until it works, as often as there is hope. */
async function insist<T>(
  act: Act | 'delete',
  { signal, pause, tell }: Omit<Tools, 'keep'>,
  call: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted()
    try {
      return await call()
    } catch (error) {
      signal.throwIfAborted()
      const verdict = judge(refusalOf(error), tries)
      if ('stop' in verdict) throw new Stopped(verdict.stop)
      tell(act, verdict.pause)
      await pause(verdict.pause)
    }
  }
}

function unlessStopped(error: unknown) {
  if (!(error instanceof Stopped)) throw error
}

async function insistOrNothing<T>(tools: Omit<Tools, 'keep'>, call: () => Promise<T>) {
  try {
    return await insist('delete', tools, call)
  } catch (error) {
    if (error instanceof Stopped && error.stop === 'not-known-yet') return null
    throw error
  }
}

const byName = (uniqueName: string) => `/applications(uniqueName='${uniqueName}')`

/** Once more under the same name changes nothing: then Graph answers with nothing, and is asked. */
async function register(graph: Client, uniqueName: string) {
  const answer: unknown = await graph
    .api(byName(uniqueName))
    .header('Prefer', 'create-if-missing')
    .patch(newRegistration)
  const made = Application.safeParse(answer)
  return made.success ? idsOf(made.data) : find(graph, { uniqueName })
}

const find = async (graph: Client, { uniqueName }: Pick<Plan, 'uniqueName'>) =>
  idsOf(Application.parse(await graph.api(byName(uniqueName)).get()))

const idsOf = ({ id, appId, createdDateTime }: z.output<typeof Application>) => ({
  objectId: id,
  clientId: appId,
  createdAt: Date.parse(createdDateTime),
})

async function addPrincipal(graph: Client, clientId: string) {
  try {
    return Thing.parse(await graph.api('/servicePrincipals').post({ appId: clientId })).id
  } catch (error) {
    if (refusalOf(error).status !== 409) throw error
    return principalOf(graph, clientId)
  }
}

const principalOf = async (graph: Client, clientId: string) =>
  Thing.parse(await graph.api(`/servicePrincipals(appId='${clientId}')`).select('id').get()).id

/** What is there already is refused like any other mistake, so that it is looked up. */
async function grant(graph: Client, principalId: string, resourceId: string) {
  try {
    await graph
      .api(`/servicePrincipals/${resourceId}/appRoleAssignedTo`)
      .post({ principalId, resourceId, appRoleId: permissionId })
  } catch (error) {
    if (refusalOf(error).status !== 400 || !(await isGranted(graph, principalId))) throw error
  }
}

async function isGranted(graph: Client, principalId: string) {
  const path = `/servicePrincipals/${principalId}/appRoleAssignments`
  const { value } = Assignments.parse(await graph.api(path).get())
  return value.some(({ appRoleId }) => appRoleId === permissionId)
}

async function addSecret(graph: Client, objectId: string, now: number): Promise<NewSecret> {
  const passwordCredential = {
    displayName: registrationName,
    endDateTime: new Date(now + secretLife).toISOString(),
  }
  const path = `/applications/${objectId}/addPassword`
  return NewSecret.parse(await graph.api(path).post({ passwordCredential }))
}

/** The secrets that bear our name. Others may have been made by hand. */
async function ownSecrets(graph: Client, objectId: string): Promise<string[]> {
  const answer: unknown = await graph
    .api(`/applications/${objectId}`)
    .select('passwordCredentials')
    .get()
  return Secrets.parse(answer)
    .passwordCredentials.filter(({ displayName }) => displayName === registrationName)
    .map(({ keyId }) => keyId)
}
