import { opening } from './opening.ts'
import { startApp } from './app/start.tsx'

const mount = document.getElementById('app')
if (mount) startApp(mount, opening)
