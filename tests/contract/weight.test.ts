import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

test('a page that loads the contract loads zod/mini, and nothing else', () => {
  const modules = filesUnder('src/api/contract').filter((path) => !path.endsWith('.test.ts'))
  const imported = modules.flatMap((path) =>
    [...textOf('src/api/contract', path).matchAll(/^import .*? from '([^']+)'/gms)].map(
      ([, specifier = '']) => specifier,
    ),
  )
  expect(new Set(imported.filter((specifier) => !/^\.\/[a-z-]+\.ts$/.test(specifier)))).toEqual(
    new Set(['zod/mini']),
  )
})
