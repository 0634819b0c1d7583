import { graphResource } from '../scopes.ts'
import { filtered, type Filterable } from './filter.ts'

export const graphUrl = `${graphResource}/v1.0`

type Fields = Record<string, unknown>

/** One thing, with only those fields that `$select` names. */
export function entity(request: Request, type: string, fields: Fields, status = 200) {
  const content = { '@odata.context': contextOf(type, true), ...selected(request, fields) }
  return Response.json(content, { status })
}

export const nothing = () => new Response(null, { status: 204 })

/** Those that `$filter` lets through, and of them one page. */
export function collection(
  request: Request,
  type: string,
  items: Fields[],
  filterable: Filterable = {},
) {
  const url = new URL(request.url)
  const all = filtered(items, url.searchParams.get('$filter'), filterable)
  const start = Number(url.searchParams.get('$skiptoken') ?? 0)
  const end = start + Number(url.searchParams.get('$top') ?? 100)
  url.searchParams.set('$skiptoken', String(end))
  return Response.json({
    '@odata.context': contextOf(type, false),
    ...(end < all.length && { '@odata.nextLink': url.href }),
    value: all.slice(start, end).map((item) => selected(request, item)),
  })
}

const contextOf = (type: string, single: boolean) =>
  `${graphUrl}/$metadata#${type}${single ? '/$entity' : ''}`

function selected(request: Request, fields: Fields) {
  const names = new URL(request.url).searchParams.get('$select')?.split(',')
  return names
    ? Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
    : fields
}
