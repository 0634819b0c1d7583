import { personByKey, personKeys } from '#mocks/microsoft/people.ts'
import type { openApiDocument } from '#tools/openapi.ts'
import { html, type Html } from '../html.ts'
import { page } from './page.ts'

type Document = ReturnType<typeof openApiDocument>
type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>
type Schema = Record<string, unknown>

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** The contract to read, and how to try it: one page, no script. */
export function referencePage(document: Document, origin: string) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
  const schemas = Object.entries(document.components?.schemas ?? {})
  return page(
    document.info.title,
    html`<main>
      <h1>${document.info.title}</h1>
      <p>${document.info.description}</p>
      ${howToTry(origin)}
      <nav aria-labelledby="operations">
        <h2 id="operations">Operations</h2>
        <ul class="index">
          ${operations.map(
            ({ method, path, operation }) =>
              html`<li>
                <a href="#${operation.operationId}"><code>${method} ${path}</code></a>
                ${operation.summary}
              </li>`,
          )}
        </ul>
      </nav>
      ${operations.map(({ method, path, operation }) => describe(method, path, operation))}
      <h2>Shapes</h2>
      ${schemas.map(
        ([name, schema]) =>
          html`<section id="shape-${name}">
            <h3>${name}</h3>
            ${code(schema as Schema)}
          </section>`,
      )}
    </main>`,
  )
}

const howToTry = (origin: string) =>
  html`<section>
    <h2>Try it</h2>
    <p>
      This is a simulation: whoever asks gets a token. A script gets one for a person of the demo
      like this:
    </p>
    <pre><code>TOKEN=$(curl -s -X POST '${origin}/demo/token?as=owner' | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token')
curl -H "authorization: Bearer $TOKEN" ${origin}/api/companies</code></pre>
    <p>
      The people:
      ${personKeys.map((key) => html`<code title="${personByKey(key).upn}">${key}</code> `)}
    </p>
    <p>
      A page signs in as at Microsoft: the authority’s endpoints are in
      <a href="/organizations/v2.0/.well-known/openid-configuration">its configuration</a>.
      <code>POST /demo/reset</code> begins the world anew. The contract as a document:
      <a href="/openapi.json">openapi.json</a>.
    </p>
  </section>`

const describe = (method: string, path: string, operation: Operation) =>
  html`<section id="${operation.operationId}">
    <h3><code>${method} ${path}</code></h3>
    <p><strong>${operation.operationId}</strong>. ${operation.summary}. ${operation.description}</p>
    ${parameters(operation)} ${body(operation)} ${answers(operation)}
  </section>`

function parameters({ parameters: all = [] }: Operation): Html {
  const named = all.flatMap((parameter) => ('name' in parameter ? [parameter] : []))
  return html`${
    named.length > 0 &&
    html`<h4>Given</h4>
      <ul>
        ${named.map(
          ({ name, in: place, required }) =>
            html`<li><code>${name}</code> in the ${place}${required ? '' : ', if wished'}</li>`,
        )}
      </ul>`
  }`
}

function body({ requestBody }: Operation): Html {
  const schema = requestBody && 'content' in requestBody ? jsonOf(requestBody.content) : null
  return html`${
    schema &&
    html`<h4>Body</h4>
      ${code(schema)}`
  }`
}

const answers = ({ responses }: Operation) =>
  html`<h4>Answers</h4>
    <ul>
      ${Object.entries((responses ?? {}) as Record<string, Answered>).map(
        ([status, { description, content = {} }]) => {
          const schema = jsonOf(content)
          return html`<li><code>${status}</code> ${description} ${schema && code(schema)}</li>`
        },
      )}
    </ul>`

interface Answered {
  description: string
  content?: object
}

const jsonOf = (content: object) =>
  (content as Record<string, { schema?: Schema } | undefined>)['application/json']?.schema ?? null

/** A shape by its name where it has one; otherwise as it is. */
function code(schema: Schema): Html {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(schema['$ref']))?.[1]
  return name
    ? html`<a href="#shape-${name}"><code>${name}</code></a>`
    : html`<details>
        <summary>Schema</summary>
        <pre><code>${JSON.stringify(schema, null, 2)}</code></pre>
      </details>`
}
