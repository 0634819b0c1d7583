import { landing } from './landing.ts'

export const japanese = { landing }
