import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * Whoever comes to a place of the guide goes on there: the browser looks for it before the page stands. It belongs to
 * what stays where it is. With another company the guide is drawn anew, and nobody has come.
 */
export function useArrival() {
  const { hash } = useLocation()
  useLayoutEffect(() => document.getElementById(hash.slice(1))?.focus(), [hash])
}
