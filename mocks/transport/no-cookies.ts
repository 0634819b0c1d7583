// MSW keeps a cookie jar, and with it comes the list of all public suffixes. Nothing simulated here uses
// a cookie, so the demo is built with this empty jar in place of the library.

export class MemoryCookieStore {
  idx = {}
}

export class CookieJar {
  getCookiesSync = () => []
  setCookie = () => Promise.resolve()
}

export const Cookie = { fromJSON: () => null }
