import { browserShelf, tabShelf } from './shelf.ts'

/** Storage that lasts as long as the page, for browsers that keep nothing for it. */
class MemoryStorage implements Storage {
  [key: string]: unknown
  readonly #kept = new Map<string, string>()

  get length() {
    return this.#kept.size
  }
  key(n: number) {
    return [...this.#kept.keys()][n] ?? null
  }
  getItem(key: string) {
    return this.#kept.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.#kept.set(key, value)
  }
  removeItem(key: string) {
    this.#kept.delete(key)
  }
  clear() {
    this.#kept.clear()
  }
}

/** `Object.keys` of a storage are those of what it keeps. */
const listed = (storage: MemoryStorage) =>
  new Proxy(storage, {
    get: (own, name) => {
      const member: unknown = Reflect.get(own, name, own)
      return typeof member === 'function' ? (member.bind(own) as unknown) : member
    },
    ownKeys: (own) => Array.from({ length: own.length }, (_, n) => own.key(n) ?? ''),
    getOwnPropertyDescriptor: (own, key) => ({
      value: own.getItem(String(key)),
      enumerable: true,
      configurable: true,
    }),
  })

const shelves = { localStorage: browserShelf, sessionStorage: tabShelf }

// The demo lives also where the browser keeps nothing for it; a reload begins it anew. It must be so before
// anything else of the demo is there: MSW looks for a storage as soon as it is read.
for (const [name, shelf] of Object.entries(shelves)) {
  if (shelf()) continue
  const value = listed(new MemoryStorage())
  Object.defineProperty(window, name, { value, configurable: true })
}
