import { prepareDemo } from './demo.ts'
import { opening, spoken } from './opening.ts'
import { startApp } from './app/start.tsx'

const mount = document.getElementById('app')

// A demo takes its wishes out of the address before the router reads it, or a reload would begin anew. Not
// awaited here: translations may share a chunk with this module, and both would wait for each other.
void Promise.allSettled([spoken, prepareDemo?.()]).then(() => {
  if (mount) startApp(mount, opening)
})
