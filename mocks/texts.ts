import { defineTexts } from '#src/texts/texts.ts'

/** The few sentences of the demo that stand on pages of the portal. */
export const demoTexts = defineTexts('demo', {
  badParameterTitle: 'This demo link cannot be read',
  badParameter: ({ name, value }: { name: string; value: string }) =>
    `The parameter “${name}” does not take the value “${value}”. It takes:`,
  somebodyFirst: 'a company only where somebody is signed in, as with as=owner',
  noneOfTheirs: 'nothing: no company opens to this person',
  badWorld: ({ misfit }: { misfit: string }) =>
    `The world that this link carries does not fit this version of the demo. ${misfit}`,
  badWorldNext: 'Ask for a new link, made in the studio’s room “World”.',
  noWorker:
    'This browser runs no service worker here, so the demo answers inside the page. Its calls do not show in the network panel.',
})
