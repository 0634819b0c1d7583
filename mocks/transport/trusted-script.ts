interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

// The development server serves the worker of events from its source.
const ours = import.meta.env.DEV
  ? /^\/(mockServiceWorker\.js|mocks\/portal\/events\/worker\.ts\?[\w=&]+)$/
  : /^\/(mockServiceWorker|assets\/worker-[\w-]+)\.js$/

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** A worker's address must be trusted by name. Only our own two workers are ever named. */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('holdfast-worker', {
    createScriptURL: (url) => {
      if (ours.test(url)) return url
      throw new TypeError(`No worker of ours: ${url}`)
    },
  })
  return policy ? policy.createScriptURL(address) : address
}
