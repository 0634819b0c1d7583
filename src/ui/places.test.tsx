import { renderHook, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { useStayNear } from './places.ts'

test.each([
  ['in the page', () => document.body],
  ['beside it', () => document.documentElement],
])('whoever is on what goes stays near, %s', async (_, root) => {
  renderHook(useStayNear)
  const around = document.createElement('section')
  around.tabIndex = -1
  const button = document.createElement('button')
  around.append(button)
  root().append(around)
  onTestFinished(() => around.remove())
  button.focus()
  button.remove()
  await waitFor(() => {
    expect(around).toHaveFocus()
  })
})
