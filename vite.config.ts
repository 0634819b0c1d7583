/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { patchCssModules } from 'vite-css-modules'
import { defineConfig } from 'vite'
import type { UserWorkspaceConfig } from 'vitest/config'
import { chunkGroups, neededAtOnce } from './tools/build/chunks.ts'
import { demoConfig } from './tools/build/demo-config.ts'
import { documents } from './tools/build/documents.ts'
import { headers } from './tools/build/headers.ts'
import { landing } from './tools/build/landing.ts'
import { mockWorker } from './tools/build/mock-worker.ts'
import { noMocks } from './tools/build/no-mocks.ts'
import { noSummaries } from './tools/build/no-summaries.ts'
import { openapi } from './tools/build/openapi.ts'
import { preload } from './tools/build/preload.ts'
import { smallPages } from './tools/build/small-pages.ts'

const firstWord = (name: string) => /^[^~.]+/.exec(name)?.[0] ?? 'asset'

const inWindow = {
  // Nobody listens there, not even a demo that runs: what a test leaves in the middle of asking reaches nothing.
  environmentOptions: { jsdom: { url: 'http://localhost:41739/' } },
  setupFiles: ['tests/support/screens.ts'],
  // Frames keep coming while a test has the time in hand.
  fakeTimers: { toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] },
} satisfies UserWorkspaceConfig['test']

// `vite build` makes the live site, `vite build --mode demo` the demo. Nothing else tells them apart.
export default defineConfig(({ mode }) => {
  const chunks = chunkGroups()
  const demo = mode === 'demo' || mode === 'test'
  return {
    define: { __DEMO__: JSON.stringify(demo) },
    plugins: [
      react(),
      patchCssModules({ generateSourceTypes: true }),
      documents({ entra: demo }),
      landing({ demo }),
      smallPages({ demo }),
      chunks.findOut,
      preload('app.html', neededAtOnce(demo)),
      headers({ demo }),
      demo ? [demoConfig(), openapi(), mockWorker()] : [noMocks(), noSummaries()],
    ],
    resolve: {
      alias: {
        'tough-cookie': fileURLToPath(new URL('mocks/transport/no-cookies.ts', import.meta.url)),
      },
    },
    build: {
      outDir: demo ? 'dist-demo' : 'dist',
      target: 'es2023',
      // Older targets make the minifier expand light-dark() into variables and lose the theme switch.
      cssTarget: ['chrome125', 'safari18', 'firefox128'],
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: chunks.groups },
          // Groups are named after all the pages that share them; their first word is enough.
          chunkFileNames: ({ name }) => `assets/${firstWord(name)}-[hash].js`,
          assetFileNames: ({ names }) => `assets/${firstWord(names[0] ?? '')}-[hash][extname]`,
        },
        input: ['src/app.html', 'src/door.ts'],
      },
    },
    server: { port: 4173, strictPort: true },
    test: {
      // While one waits, for an answer that is lost or a lock that ends, another computes.
      maxWorkers: Math.ceil(availableParallelism() * 1.5),
      projects: [
        {
          extends: true,
          test: {
            name: 'rules',
            environment: 'node',
            // Rules remember nothing, so that what they are made of is read once for all files.
            isolate: false,
            include: [
              '{src,mocks,tools}/**/*.test.ts',
              'tests/{contract,conformance}/**/*.test.ts',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'screens',
            ...inWindow,
            environment: './tests/support/one-window.ts',
            // Most of the time of a file went into reading the whole portal anew.
            isolate: false,
            include: ['{src,mocks}/**/*.test.tsx', 'tests/routes/**/*.test.tsx'],
            exclude: ['tests/routes/landing.test.tsx'],
          },
        },
        {
          extends: true,
          test: {
            name: 'landing',
            ...inWindow,
            // Its page starts the portal by itself, and nobody can end that again: the window outlives the tests.
            environment: './tests/support/one-window.ts',
            include: ['tests/routes/landing.test.tsx'],
          },
        },
        {
          extends: true,
          test: { name: 'guards', environment: 'node', include: ['tests/guards/**/*.test.ts'] },
        },
      ],
    },
  }
})
