// MSW's cookie jar asks for the registrable domain of a host. For our own hosts the last two labels are enough.
const lastTwo = (host: string) => host.split('.').slice(-2).join('.')

export const getDomain = lastTwo
export const getPublicSuffix = (host: string) => host.split('.').at(-1) ?? null
export const getHostname = (host: string) => host
export const parse = (host: string) => ({
  domain: lastTwo(host),
  hostname: host,
  publicSuffix: getPublicSuffix(host),
})
