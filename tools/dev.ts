import { createServer } from 'vite'

const PORT = 4173
const LINKS = {
  'The portal, signed out': '/',
  'A healthy company, signed in': '/?scenario=tour&as=owner',
  'A company to recover': '/?scenario=owner-left&as=newcomer',
  'All scenarios and states': '/demo',
}

const server = await createServer({
  mode: 'demo',
  server: { port: PORT, strictPort: true, open: hasDisplay() && !process.env['CI'] },
})

try {
  await server.listen()
} catch (error) {
  if (!String(error).includes('in use')) throw error
  console.error(`\nPort ${PORT} is taken. Please end the program that holds it, then try again.\n`)
  process.exit(1)
}

console.log('\nHoldfast, the demo. It answers until Ctrl+C.\n')
for (const [what, path] of Object.entries(LINKS)) {
  console.log(`  ${what.padEnd(30)} http://localhost:${PORT}${path}`)
}
console.log()

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}
