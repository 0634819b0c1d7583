import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export type Counts = {
  passed: number
  failed: number
  /** What failed, by name. */
  failures?: string[]
}

export type Step = {
  name: string
  command: string[]
  /** Steps whose results this one reads. */
  after?: string[]
  /** How many of the machine's two cores it keeps busy by itself. */
  cores: 1 | 2
  env?: Record<string, string>
  /** Tests are counted one by one; a step without them counts as one. */
  tests?: () => Promise<Counts>
}

const CODE = ['src', 'mocks', 'tests', 'tools']
const BUILDS = ['build', 'build-demo']

export const steps: Step[] = [
  { name: 'css', command: ['vite-css-modules', '--silent'], cores: 1 },
  { name: 'format', command: ['oxfmt', '--check'], cores: 1 },
  { name: 'types', command: ['tsc'], after: ['css'], cores: 1 },
  { name: 'lint', command: ['oxlint', '--type-aware', ...CODE], after: ['css'], cores: 1 },
  { name: 'unused', command: ['knip'], cores: 1 },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'], cores: 1 },
  { name: 'build-demo', command: ['vite', 'build', '--mode', 'demo', '-l', 'warn'], cores: 1 },
  { name: 'unit', cores: 2, ...vitest('rules', 'screens', 'landing') },
  { name: 'guards', after: BUILDS, cores: 1, ...vitest('guards') },
  { name: 'size', command: ['node', 'tools/budget.ts'], after: BUILDS, cores: 1 },
  { name: 'journeys', after: BUILDS, cores: 2, ...playwright() },
]

function vitest(...projects: string[]) {
  const report = reportFile(projects.join('-'))
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    command: ['vitest', 'run', ...chosen, ...reporters],
    // Every file of screens reads the same packages anew: Node then compiles them only once.
    env: { NODE_COMPILE_CACHE: join('node_modules', '.cache', 'node') },
    tests: async () => {
      const { numPassedTests, numFailedTests, testResults } = (await read(report)) as VitestReport
      const failures = testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${relative('.', name)}: ${fullName}`),
      )
      return { passed: numPassedTests, failed: numFailedTests, failures }
    },
  }
}

function playwright() {
  const report = reportFile('playwright')
  return {
    command: [
      'playwright',
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    tests: async () => {
      const { stats, suites } = (await read(report)) as PlaywrightReport
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        failures: suites.flatMap(failuresOf),
      }
    },
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

interface PlaywrightSuite {
  specs: { file: string; title: string; ok: boolean }[]
  suites?: PlaywrightSuite[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  suites: PlaywrightSuite[]
}

const failuresOf = ({ specs, suites = [] }: PlaywrightSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(failuresOf),
]

function reportFile(name: string) {
  return join(tmpdir(), `holdfast-${name}-${process.pid}.json`)
}

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}
