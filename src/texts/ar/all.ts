import { landing } from './landing.ts'

export const arabic = { landing }
