import { opening, spoken } from './opening.ts'
import { startApp } from './app/start.tsx'

const mount = document.getElementById('app')

// Not awaited here: translations may share a chunk with this module, and both would wait for each other.
void spoken.then(() => {
  if (mount) startApp(mount, opening)
})
