import { conditionsOf, opening } from './conditions.ts'
import { heading, text, type Area } from './state.ts'

const guideAt = (place: string) =>
  `/guide/app-registration?for=b57fbf7b-677f-4929-bdd2-60da87c5f87a&scenario=owner-left&as=newcomer#${place}`

const chapters = ['register', 'permission', 'consent', 'secret', 'afterwards']

const asking = conditionsOf({
  id: 'guide',
  title: 'The guide',
  page: 'guide/guide-page',
  address: guideAt('register').replace(/#.*/, ''),
  operation: 'claimableCompanyList',
  loading: opening,
})

export const guide: Area = {
  title: 'The guide',
  states: [
    ...chapters.map((chapter) => ({
      id: `guide-${chapter}`,
      title: `Chapter “${chapter}”`,
      story: 'Each step has its picture, drawn as Microsoft shows the place.',
      address: guideAt(chapter),
      shows: heading(new RegExp(`^${chapter}$`, 'i')),
      covers: ['page:guide/guide-page'],
    })),
    ...Object.values(asking),
    {
      id: 'guide-no-company',
      title: 'On its own',
      story: 'Opened without a company: the guide says what it cannot know.',
      address: '/guide/app-registration?for=none&scenario=owner-left&as=newcomer',
      shows: text(/The guide does not know your company/),
      covers: ['empty:guide/guide-page'],
    },
  ],
}
