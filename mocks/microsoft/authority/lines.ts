import { createOperations } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { publicJwk } from '../signing-key.ts'
import { keyId } from '../tokens.ts'
import { answerClientCredentials } from './client-credentials.ts'
import {
  configurationUrl,
  instanceDiscovery,
  instanceUrl,
  keysUrl,
  openIdConfiguration,
  tokenUrl,
} from './metadata.ts'
import { answerTokenRequest, refuse } from './token-endpoint.ts'

/** The part of the authority that pages call. What people see is the sign-in page. */
export function authorityLines(store: Store) {
  const operation = createOperations(store, (status) =>
    refuse('temporarily_unavailable', 90033, status),
  )
  return [
    operation('entraDiscovery', 'GET', instanceUrl, () => Response.json(instanceDiscovery)),

    operation('entraDiscovery', 'GET', configurationUrl, ({ params }) =>
      Response.json(openIdConfiguration(location.origin, String(params.tenant))),
    ),

    operation('entraKeys', 'GET', keysUrl, async () =>
      Response.json({ keys: [{ ...(await publicJwk()), kid: keyId, use: 'sig', alg: 'ES256' }] }),
    ),

    operation('entraToken', 'POST', tokenUrl, async ({ request, params }) => {
      const form = new URLSearchParams(await request.text())
      return form.get('grant_type') === 'client_credentials'
        ? answerClientCredentials(store.read(), String(params.tenant), form, store.now())
        : answerTokenRequest(store, form)
    }),
  ]
}
