import * as z from 'zod/mini'
import { Unreachable } from '#src/api/errors.ts'
import { ReadableError } from '#src/lib/readable-error.ts'
import { configTexts } from '#src/texts/config.ts'

/** As long as a call of the portal may take. */
const patience = 30_000

const nothingYet = '00000000-0000-0000-0000-000000000000'

/** An address of a service, absolute or within this site; without encryption only on the developer's own machine. */
const Address = z
  .string()
  .check(z.regex(/^(https:\/\/|http:\/\/localhost[:/]|\/)/), z.regex(/[^/]$/))
const Link = z.url()

/** What a deployment decides. It is read when the portal starts, so one build serves every environment. */
export const Config = z.object({
  signIn: z.object({
    clientId: z.uuid().check(z.refine((id) => id !== nothingYet)),
    authority: z.string().check(z.regex(/^https:\/\/[^/]+\/[^/]+$/)),
    /** Where the authority answers, when it is not Microsoft's own: the simulated one names its pages here. */
    endpoints: z.optional(
      z.object({
        authorize: z.string(),
        token: z.string(),
        endSession: z.string(),
        adminConsent: z.string(),
      }),
    ),
  }),
  api: z.object({ baseUrl: Address, scopes: z.array(z.string()).check(z.minLength(1)) }),
  graph: z.object({ baseUrl: Address }),
  /** Where faults and speed are told, if anywhere: an endpoint of the deployer's own. */
  telemetry: z.optional(z.object({ endpoint: Address })),
  links: z.object({
    productDocs: Link,
    releaseNotes: Link,
    supportMail: z.email(),
    /** Microsoft's admin centre; some national clouds have one of their own. */
    entra: Address,
    /** Where quotes are asked for. Without it the portal shows a form of its own. */
    quote: z.optional(Link),
  }),
})
export type Config = z.infer<typeof Config>

/** Reads `config.json`. What is wrong with it becomes a page that the person who deploys can act on. */
export async function loadConfig(): Promise<Config> {
  const parsed = Config.safeParse(await fetchConfig())
  if (parsed.success) return parsed.data
  throw new ReadableError(
    configTexts.wrongTitle,
    configTexts.wrongText,
    parsed.error.issues.map(({ path }) => path.join('.') || 'config.json'),
  )
}

async function fetchConfig(): Promise<unknown> {
  try {
    const response = await fetch('/config.json', { signal: AbortSignal.timeout(patience) })
    if (!response.ok) throw missing(`config.json: ${String(response.status)}`)
    return await response.json()
  } catch (cause) {
    if (cause instanceof ReadableError) throw cause
    if (cause instanceof SyntaxError) throw missing(String(cause))
    throw new Unreachable('The settings did not come', { cause })
  }
}

const missing = (why: string) =>
  new ReadableError(configTexts.missingTitle, configTexts.missingText, [why])
