import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const MINUTES = 60_000

/** A Chromium to test with: one that is here already, or else one that can be fetched now. */
export function findBrowser(): string {
  const found = chosen() ?? installed() ?? playwrights() ?? fromPlaywright() ?? fromDebian()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be fetched.\n' +
      'Install one of them, or name its program in BROWSER_PATH.',
  )
}

function chosen() {
  const path = process.env['BROWSER_PATH']
  if (path && !existsSync(path))
    throw new Error(`BROWSER_PATH names ${path}, which does not exist.`)
  return path || undefined
}

function installed() {
  return usualPlaces().find((path) => existsSync(path))
}

function usualPlaces(): string[] {
  const { PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env
  const windowsFolders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA]
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return windowsFolders.flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
    default:
      // The shell is the same engine without a browser's own windows, and loads a page in half the time.
      return [
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ].map((name) => `/usr/bin/${name}`)
  }
}

function playwrights() {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** Its host may be out of reach, and then the attempt must not hold the tests up for long. */
function fromPlaywright() {
  attempt('playwright', ['install', '--no-shell', 'chromium'], 3 * MINUTES)
  return playwrights()
}

function fromDebian() {
  const root = process.getuid?.() === 0
  if (!root || !existsSync('/usr/bin/apt-get')) return undefined
  attempt('apt-get', ['update'], 2 * MINUTES)
  attempt(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell'],
    10 * MINUTES,
  )
  return installed()
}

function attempt(program: string, args: string[], timeout: number) {
  console.error(`No browser yet: trying ${program} ${args.join(' ')}`)
  spawnSync(program, args, { timeout, stdio: 'inherit', shell: process.platform === 'win32' })
}

if (process.argv[1] === import.meta.filename) console.log(findBrowser())
