interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** A worker's address must be trusted by name. Only our own two workers are ever named. */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('holdfast-worker', {
    createScriptURL: (url) => {
      if (/^\/(mockServiceWorker|assets\/worker-[\w-]+)\.js$/.test(url)) return url
      throw new TypeError(`No worker of ours: ${url}`)
    },
  })
  return policy ? policy.createScriptURL(address) : address
}
