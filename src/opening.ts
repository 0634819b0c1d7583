import './lib/strict-zod.ts'
import { createOpening } from './app/open-portal.ts'
import { reloadOnStaleChunk } from './app/stale-chunk.ts'
import { chosenLanguage, speak } from './texts/languages.ts'

// What opens the portal may be gone already, before anything is drawn.
reloadOnStaleChunk()

/**
 * The portal opens while the code that draws it is still on its way: settings, session and, in a demo, the
 * simulated world need no React. A script of its own, before the one that draws.
 */
export const opening = createOpening()

/** English is there at once; any other language travels along with React. */
export const spoken = speak(chosenLanguage())

// Whoever draws the page tells what went wrong.
opening().catch(() => {})
