import { createContext, use } from 'react'
import type { Config } from './config.ts'

export const ConfigContext = createContext<Config | null>(null)

export function useConfig(): Config {
  const config = use(ConfigContext)
  if (!config) throw new Error('A page outside the portal asked for the settings')
  return config
}
