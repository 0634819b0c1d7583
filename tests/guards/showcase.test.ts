import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

/** Blocks that are shown with others, or are not to be seen. */
const elsewhere: Record<string, string> = {
  'afterwards.tsx': 'decides when something is drawn',
  'announcer.tsx': 'is only heard',
  'dialog-form.tsx': 'is a form in a dialog, and both are shown',
  'dialog-header.tsx': 'stands in every dialog',
  'error-summary.tsx': 'stands in every form that is incomplete',
  'field.tsx': 'stands around every field',
  'forgetful.tsx': 'stands around every field for secrets',
  'illustrations/broken.tsx': 'stands in every error that has no picture of its own',
  'illustrations/empty.tsx': 'stands in every empty state that has no picture of its own',
  'illustrations/illustration.tsx': 'stands around every picture',
  'later.tsx': 'decides when something is drawn',
  'lazy-menu.tsx': 'is a menu that comes when it is pressed',
  'mail-link.tsx': 'looks like every link',
  'select-list.tsx': 'opens from every select',
  'toast-region.tsx': 'shows the toasts',
  'ui-root.tsx': 'stands around the whole page',
  'visually-hidden.tsx': 'is only heard',
}

test('the page of components shows every building block', () => {
  const page = [
    textOf('mocks/studio', 'components-page.tsx'),
    ...filesUnder('mocks/studio/showcase').map((path) => textOf('mocks/studio/showcase', path)),
  ].join('')
  const missing = filesUnder('src/ui')
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .filter((path) => !page.includes(`'#src/ui/${path}'`))
  expect(missing).toEqual(Object.keys(elsewhere))
})
