/** Comes after so long, which may be `Infinity`. Whoever gives up before ends it with their reason. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // A timer of the browser would take what is infinite for nothing.
    const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
}

/** What was asked for, or the reason of whoever gives up waiting for it. What comes later concerns nobody any more. */
export function unlessGivenUp<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([asked, wait(Infinity, signal) as Promise<never>])
}
