import { PublicClientApplication } from '@azure/msal-browser'

type Waiting = Parameters<PublicClientApplication['waitForPopupResponse']>

/**
 * MSAL waits for a window as long as people may take, even when it is closed. This one notices. What it waits for is
 * the answer of that very window: once it is there, the window closes as it should, and nobody looks any more.
 */
export class WatchfulApplication extends PublicClientApplication {
  protected override async waitForPopupResponse(
    ...[request, popup, parent]: Waiting
  ): Promise<string> {
    const { noticed, stop } = watch(popup)
    try {
      return await Promise.race([super.waitForPopupResponse(request, popup, parent), noticed])
    } finally {
      stop()
    }
  }
}

function watch(popup: Window) {
  const { promise: noticed, reject } = Promise.withResolvers<never>()
  let gone = false
  const timer = setInterval(() => {
    // Once around more, for an answer that is still on its way.
    if (gone) reject(new PopupClosed())
    gone = popup.closed
  }, 300)
  return { noticed, stop: () => clearInterval(timer) }
}

class PopupClosed extends Error {
  readonly errorCode = 'user_cancelled'
}
