import { defineConfig } from '@playwright/test'
import { findBrowser } from '#tools/browser.ts'

// Not the ports of the previews, which may be running; two checkouts can be tried side by side.
const livePort = Number(process.env['E2E_PORT'] ?? 4184)
const demoPort = livePort + 1
const LIVE = `http://localhost:${livePort}`
const DEMO = `http://localhost:${demoPort}`
const liveTests = '**/live*.e2e.ts'

// The built folders are served as they are shipped, with their own headers.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // Two cores: while one waits for a page, another draws.
  workers: 3,
  // Ample, for machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    // Emptied after each test, but for the browser's own cache: to read the demo anew takes a fifth of all time.
    reuseContext: true,
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of each test would take as long as a third of all tests: `playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // A page lives for a second here: to optimize its code took an eighth of all time, and never paid.
        '--js-flags=--no-maglev,--no-turbofan',
      ],
      // People's browsers keep pages for the back button; so does this one.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
  projects: [
    { name: 'demo', testIgnore: liveTests, use: { baseURL: DEMO } },
    { name: 'live', testMatch: liveTests, use: { baseURL: LIVE } },
  ],
  webServer: [
    { command: `node tools/serve.ts dist ${livePort}`, cwd: '..', url: LIVE },
    { command: `node tools/serve.ts dist-demo ${demoPort}`, cwd: '..', url: DEMO },
  ],
})
