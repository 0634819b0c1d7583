import { explain, runTool } from './ready.mjs'

await runTool('tools/dev.ts', process.argv.slice(2)).catch(explain)
