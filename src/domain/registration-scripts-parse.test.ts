import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { scriptFor } from './registration-scripts.ts'

const clientId = '11111111-2222-4333-8444-555555555555'

const textsOf = (kind: 'azure-cli' | 'powershell') => {
  const { make, undo } = scriptFor(kind, 'abcde')
  return [make, undo(clientId)]
}

const isThere = (command: string) => spawnSync(command, ['--version']).status === 0

// Parsers that a machine lacks are reported as skipped. What must hold everywhere is the test at the end.
describe.runIf(isThere('shellcheck'))('shellcheck is on this machine', () => {
  test.each(textsOf('azure-cli'))('it has nothing to say, %#', (script) => {
    const { stdout } = spawnSync('shellcheck', ['--shell=bash', '-'], {
      input: script,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
})

const parse =
  '$e = $null; [void][Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref]$null, [ref]$e); $e'

describe.runIf(isThere('pwsh'))('PowerShell is on this machine', () => {
  test.each(textsOf('powershell'))('its parser finds no error, %#', (script) => {
    const { stdout } = spawnSync('pwsh', ['-NoProfile', '-Command', parse], {
      input: script,
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe('')
  })
})

const closing: Record<string, string> = { '(': ')', '{': '}', '[': ']' }

/**
 * The first thing in a PowerShell script that cannot be right: a bracket or a quotation mark without its
 * partner. It knows comments, both kinds of texts, and `$( … )` within a text.
 */
function faultOf(script: string): string | null {
  const open: string[] = []
  for (let at = 0; at < script.length; at += 1) {
    const letter = script[at] ?? ''
    if (open.at(-1) === '"') {
      if (letter === '`') at += 1
      else if (letter === '"') open.pop()
      else if (script.startsWith('$(', at)) {
        open.push(')')
        at += 1
      }
    } else if (letter === '#') {
      at = (script + '\n').indexOf('\n', at)
    } else if (letter === "'") {
      at = script.indexOf("'", at + 1)
      if (at < 0) return 'a text does not end'
    } else if (letter === '"') {
      open.push('"')
    } else if (closing[letter]) {
      open.push(closing[letter])
    } else if (')}]'.includes(letter) && open.pop() !== letter) {
      return `${letter} at ${String(at)}`
    }
  }
  return open.length > 0 ? `${open.join('')} is missing` : null
}

describe('the script for PowerShell', () => {
  test.each(textsOf('powershell'))('closes all that it opens, %#', (script) => {
    expect(faultOf(script)).toBeNull()
  })

  test.each(['try {', '}\n', '@(@{', '"Secret: ', "'PMPC Recovery'", "'s')"])(
    'would notice that a mark of %j is missing',
    (part) => {
      const [script = ''] = textsOf('powershell')
      expect(script).toContain(part)
      for (const mark of part.match(/["'(){}]/g) ?? []) {
        expect(faultOf(script.replace(part, part.replace(mark, '')))).not.toBeNull()
      }
    },
  )
})
