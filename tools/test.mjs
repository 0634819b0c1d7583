import { explain, runTool } from './ready.mjs'

await runTool('tools/check/main.ts', process.argv.slice(2)).catch(explain)
