import type { DataRouter } from 'react-router'
import type { Portal } from '../open-portal.ts'
import { pageOf } from './report.ts'

/**
 * Nothing is measured, loaded or sent unless the deployer named an endpoint, and never for people whose
 * browser says that they want to be left alone. Returns how to tell of a fault.
 */
export function telemetryWhenWished(portal: Promise<Portal>, router: DataRouter) {
  const telling = start(portal, router).catch(() => null)
  return (error: unknown) => {
    void telling.then((tell) => tell?.(error))
  }
}

async function start(portal: Promise<Portal>, router: DataRouter) {
  const { telemetry } = (await portal).config
  if (!telemetry || wantsToBeLeftAlone()) return null
  const { startTelemetry } = await import('./telemetry.ts')
  return startTelemetry(telemetry.endpoint, () => pageOf(router.state.matches))
}

const wantsToBeLeftAlone = () =>
  Reflect.get(navigator, 'globalPrivacyControl') === true || navigator.doNotTrack === '1'
