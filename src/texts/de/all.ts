import { landing } from './landing.ts'

export const german = { landing }
