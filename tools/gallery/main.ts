import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../browser.ts'
import { serve } from '../serve.ts'
import { openAlbum } from './album.ts'
import { openCamera } from './camera.ts'
import { openComparer } from './compare.ts'
import { looksOf } from './looks.ts'
import { help, readOptions, type Options } from './options.ts'
import { progress } from './progress.ts'
import { writeSheet, type Entry } from './sheet.ts'

const options = understand(process.argv.slice(2))
const demo = 'dist-demo'

if (options.build || !existsSync(join(demo, 'index.html'))) {
  console.error('… building the demo')
  await build({ mode: 'demo', logLevel: 'warn' })
}
const server = await serve({ dir: demo, port: 0 })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    // What is drawn anew only in part has other edges than what is drawn at once.
    '--disable-partial-raster',
  ],
})

const album = await openAlbum(options.out, await openComparer(browser))
const watch = progress(options.states.length)
const waiting = [...options.states.entries()]
const entries: Entry[] = []
await Promise.all(Array.from({ length: options.workers }, work))
watch.stop()

await browser.close()
server.close()
const sheet = await writeSheet(options.out, entries)
console.log(`${watch.verdict()}\n${sheet}`)
process.exitCode = entries.some(({ trouble }) => trouble) ? 1 : 0

/** Takes one state after the other, until none is waiting. */
async function work() {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const camera = await openCamera(context)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [place, state] = next
    const entry: Entry = { state, pages: [], trouble: null }
    try {
      for (const language of options.languages) {
        const pictures = await camera.take(state, looksOf(options.themes, options.widths, language))
        for (const picture of pictures) entry.pages.push(await album.add(state.id, picture))
      }
    } catch (error) {
      entry.trouble = error instanceof Error ? error.message : String(error)
    }
    entries[place] = entry
    watch.done(entry)
  }
  await context.close()
}

function understand(args: string[]): Options {
  try {
    return readOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exit(2)
  }
}
