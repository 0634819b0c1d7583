import { useState } from 'react'

/**
 * A key for the writes of one form. The same content gets the same key however often it is sent, so that a
 * double click or a lost answer does not act twice; changed content is a new wish and gets a new key.
 */
export function useIdempotencyKey() {
  const [keys] = useState(() => new Map<string, string>())
  return (content: unknown): string => {
    const text = JSON.stringify(content)
    const key = keys.get(text) ?? crypto.randomUUID()
    keys.set(text, key)
    return key
  }
}
