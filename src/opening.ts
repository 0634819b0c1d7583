import './lib/strict-zod.ts'
import { openPortal } from './app/open-portal.ts'

/**
 * The portal opens while the code that draws it is still on its way: settings, session and, in a demo, the
 * simulated world need no React. A script of its own, before the one that draws.
 */
export const opening = openPortal()

// Whoever draws the page tells what went wrong.
opening.catch(() => {})
