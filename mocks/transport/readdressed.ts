/** The same call to another address. Not every browser shows its body as a stream, which a mere copy would be made of. */
export async function readdressed(request: Request, url: string): Promise<Request> {
  const { method, headers, signal } = request
  const body = await request.arrayBuffer()
  return new Request(url, { method, headers, signal, body: body.byteLength > 0 ? body : null })
}
