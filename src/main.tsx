import { opening, spoken } from './opening.ts'
import { startApp } from './app/start.tsx'

const mount = document.getElementById('app')
await spoken
if (mount) startApp(mount, opening)
