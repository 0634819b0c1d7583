import type { Page } from '@playwright/test'

/** Megabytes that the page holds, after the garbage was collected. */
export async function heapOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

// What follows runs in the page, and can use nothing but what stands in it.

/** From a letter in the search box to the frame that shows it. */
export function typeLetter(selector: string) {
  const box = document.querySelector<HTMLInputElement>(selector)
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  return new Promise<number>((resolve) => {
    const start = performance.now()
    put?.call(box, 'c')
    box?.dispatchEvent(new Event('input', { bubbles: true }))
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve(performance.now() - start))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  })
}
