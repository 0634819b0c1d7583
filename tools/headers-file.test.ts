import { expect, test } from 'vitest'
import { formatHeaders, headersFor, parseHeaders } from './headers-file.ts'

const rules = parseHeaders(`
# everywhere
/*
  Cache-Control: no-cache
  Content-Security-Policy: default-src 'none'; connect-src https://example.com

/assets/*
  ! Cache-Control
  Cache-Control: immutable

/page.html
  Cache-Control: private
`)

test('a rule with a star covers everything below it, values keep their colons', () => {
  expect(headersFor(rules, '/companies')).toEqual({
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'none'; connect-src https://example.com",
  })
})

test('a detached header is set anew, any other one is joined', () => {
  expect(headersFor(rules, '/assets/a.js')['Cache-Control']).toBe('immutable')
  expect(headersFor(rules, '/page.html')['Cache-Control']).toBe('no-cache, private')
})

test('what is written reads back the same', () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules)
})

test('a header before any path is refused', () => {
  expect(() => parseHeaders('Cache-Control: no-cache')).toThrow('before the first path')
})
