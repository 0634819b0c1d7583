import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readScriptOutput } from './read-script-output.ts'
import { scriptFor, scriptKinds } from './registration-scripts.ts'

const clientId = '11111111-2222-4333-8444-555555555555'
const objectId = '22222222-2222-4333-8444-555555555555'
const tenantId = '33333333-2222-4333-8444-5555555abcde'
const created = '2026-03-29T00:30:00Z'
const secret = 'abc8Q~not-a-real-secret-for-tests-00001'

test.each(scriptKinds)(
  '%s: asks for the one permission, for this tenant, and says the rest',
  (kind) => {
    const { make, undo } = scriptFor(kind, 'abcde')
    for (const needed of [
      'PMPC Recovery',
      '00000003-0000-0000-c000-000000000000',
      'b0afded3-3588-46d8-8b3d-9842eff778da',
      'AzureADMyOrg',
      'Role',
      'abcde',
    ]) {
      expect(make).toContain(needed)
    }
    expect(undo(clientId)).toContain(clientId)
    expect(make).not.toMatch(/\dQ~/)
  },
)

test.each(scriptKinds)('%s: nothing but the letters of an ID gets into it', (kind) => {
  const { make, undo } = scriptFor(kind, `ab'; rm -rf "$HOME" #`)
  expect(make + undo(`'"$(reboot)\``)).not.toMatch(/rm -rf|\$HOME|reboot/)
})

test('PowerShell asks for no more than it needs, and gives the secret three days', () => {
  const { make } = scriptFor('powershell', 'abcde')
  expect(make).toContain(
    "-Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All' -NoWelcome",
  )
  expect(make).toContain('AddDays(3)')
  expect(make).toMatch(/catch \{[^}]*Remove-MgApplication/)
})

test('PowerShell stops at a failure of any Graph command, and sets nothing outside of the script', () => {
  const { make } = scriptFor('powershell', 'abcde')
  const [head = '', ...body] = make.split('\n& {\n')
  expect(head).toMatch(/^(#.*\n?)+$/)
  expect(body).toHaveLength(1)
  expect(make).toMatch(/\n\}\n$/)
  const [settings = '', acts = ''] = make.split("$name = '")
  expect(settings).toContain("$ErrorActionPreference = 'Stop'")
  // Assigned as a whole: what is put into the table of the session would stay there.
  expect(settings).toContain("$PSDefaultParameterValues = @{ '*-Mg*:ErrorAction' = 'Stop' }")
  expect(settings).not.toMatch(/^[^#]*\w-Mg/m)
  expect(make).not.toMatch(/\$global:/i)
  // The one that cleans up must not hide what went wrong.
  expect(acts.match(/-ErrorAction.*/g)).toEqual(['-ErrorAction Continue'])
  expect(acts).toMatch(/Remove-MgApplication .* -ErrorAction Continue\n\s*throw\n/)
})

test('PowerShell signs in to the tenant that is known, and says how to leave another one', () => {
  const { make, undo } = scriptFor('powershell', 'abcde', tenantId)
  for (const script of [make, undo(clientId)])
    expect(script).toContain(`Connect-MgGraph -TenantId '${tenantId}' -Scopes`)
  expect(make).toMatch(/throw "You are signed in to the tenant .*Disconnect-MgGraph/)
})

const bash = spawnSync('bash', ['--version']).status === 0

describe.runIf(bash)('the script for bash', () => {
  const { make, undo } = scriptFor('azure-cli', 'abcde')

  test('is bash', () => {
    for (const script of [make, undo(clientId)]) {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('')
    }
  })

  test('prints what the guide can read', () => {
    const { stdout, stderr, calls } = run(make)
    expect(stderr).toBe('')
    expect(readScriptOutput(stdout)).toEqual({
      ids: { objectId, clientId, tenantId },
      secret,
      createdAt: Date.parse(created),
      unclear: [],
    })
    expect(calls.map((call) => call.split(' --')[0])).toEqual([
      'account show',
      'ad app list',
      'ad app create',
      'ad sp create',
      'ad app permission admin-consent',
      'ad app show',
      'ad app credential reset',
    ])
    expect(calls.at(-1)).toContain('--append')
  })

  test('tries again while Microsoft does not know the new registration everywhere', () => {
    const { status, calls } = run(make, { failing: 'ad sp create', times: 2 })
    expect(status).toBe(0)
    expect(calls.filter((call) => call.startsWith('ad sp create'))).toHaveLength(3)
  })

  test.each(['ad sp create', 'ad app permission', 'ad app show', 'ad app credential'])(
    'deletes what it has made when this fails for good: %s',
    (failing) => {
      const { status, calls, stdout } = run(make, { failing, times: 99 })
      expect(status).not.toBe(0)
      expect(calls.at(-1)).toBe(`ad app delete --id ${clientId}`)
      expect(stdout).toBe('')
    },
  )

  test.each<[string, Circumstances & { end?: string }]>([
    ['it works', {}],
    ['it fails in the middle', { failing: 'ad sp create', times: 99 }],
    ['the tenant is another one', { end: '00000' }],
    ['nobody is signed in', { failing: 'account show', times: 99 }],
  ])(
    'the terminal that it is pasted into stays as it was when %s',
    (_, { end = 'abcde', ...how }) => {
      const pasted = `${scriptFor('azure-cli', end).make}
false; echo "The next command runs, with $- and \${secret-no secret}, and retry is $(type -t retry || echo gone)."
`
      const { stdout } = run(pasted, { ...how, interactive: true })
      expect(stdout).toMatch(
        /The next command runs, with [^eu]+ and no secret, and retry is gone\./,
      )
      expect(stdout.includes(`Secret: ${secret}`)).toBe(!('failing' in how) && end === 'abcde')
    },
  )

  test.each([
    ['is known', tenantId, tenantId],
    ['is known by its end', null, '<Directory (tenant) ID, ends in abcde>'],
  ])(
    'whoever is signed in nowhere is told how, also without an Azure subscription, where the tenant %s',
    (_, known, told) => {
      const { make } = scriptFor('azure-cli', 'abcde', known)
      const { status, stderr, calls } = run(make, { failing: 'account show', times: 99 })
      expect(status).toBe(1)
      expect(stderr).toContain(`az login --tenant '${told}' --allow-no-subscriptions`)
      expect(calls).toHaveLength(1)
    },
  )

  test('makes nothing in another tenant, nor beside a registration of that name', () => {
    for (const { status, calls } of [
      run(scriptFor('azure-cli', '00000').make),
      run(make, { existing: clientId }),
    ]) {
      expect(status).toBe(1)
      expect(calls.join('\n')).not.toMatch(/create|delete|reset/)
    }
  })
})

interface Circumstances {
  failing?: string
  times?: number
  existing?: string
  /** As if pasted into a terminal, instead of run on its own. */
  interactive?: boolean
}

/** Runs it with a stand-in for the Azure CLI, and with no time passing. */
function run(
  script: string,
  { failing = 'nothing', times = 0, existing = '', interactive = false }: Circumstances = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'script-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const log = join(folder, 'calls')
  writeFileSync(log, '')
  const stage = `
sleep() { :; }
az() {
  echo "$*" >> "$LOG"
  if [[ "$*" == "${failing}"* && $(grep -c "^${failing}" "$LOG") -le ${String(times)} ]]; then return 1; fi
  case "$*" in
    'account show'*) printf '${tenantId}\\r\\n' ;;
    'ad app list'*) echo '${existing}' ;;
    'ad app create'*) printf '${clientId}\\r\\n' ;;
    'ad app show'*) printf '${objectId}\\r\\n${created}\\r\\n' ;;
    'ad app credential reset'*) echo '${secret}' ;;
  esac
}
`
  const options = { encoding: 'utf8', env: { ...process.env, LOG: log } } as const
  const { status, stdout, stderr } = interactive
    ? spawnSync('bash', ['--norc', '-i'], { ...options, input: stage + script })
    : spawnSync('bash', ['-c', stage + script], options)
  const calls = readFileSync(log, 'utf8').trim().split('\n')
  return { status, stdout, stderr, calls }
}
