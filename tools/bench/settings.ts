import type { CDPSession } from '@playwright/test'

export type Setting = { name: string; cpu: number; network?: { kbits: number; latency: number } }

export const settings: Setting[] = [
  { name: 'unthrottled', cpu: 1 },
  {
    name: '4x slower CPU, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { kbits: 1600, latency: 150 },
  },
]

export async function apply({ cpu, network }: Setting, session: CDPSession) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!network) return
  const throughput = (network.kbits * 1000) / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}
