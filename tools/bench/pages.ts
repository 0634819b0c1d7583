import { companyPages } from '#src/paths.ts'
import { pageTitles } from '#src/texts/shell.ts'

export type PageName = 'bare' | 'landing' | 'demo'

/** A page to measure. `isUsable` runs inside the page, again and again, until it says yes. */
export type BenchPage = { name: PageName; address: string; isUsable: () => boolean }

export const pages: Omit<BenchPage, 'address'>[] = [
  {
    name: 'bare',
    isUsable() {
      const button = document.querySelector('button')
      if (button?.textContent === '0') button.click()
      return button !== null && button.textContent !== '0'
    },
  },
  {
    name: 'landing',
    isUsable() {
      const buttons = [...document.querySelectorAll('button')]
      const signIn = buttons.find((button) => button.textContent === 'Sign In')
      // It answers within the click; what it fetches then is no part of being usable.
      signIn?.click()
      return signIn?.ariaDisabled === 'true'
    },
  },
  {
    name: 'demo',
    isUsable() {
      // The title stands there early; the page is there with its navigation.
      const here = document.querySelector('nav a[aria-current=page]')
      return here?.textContent === 'App Catalog' && document.querySelector('main h1') !== null
    },
  },
]

export const DEMO_FIRST_PAGE =
  '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/app-catalog?scenario=tour&as=owner&latency=0'

export const DEMO_WIZARD = '/recover?scenario=owner-left&as=two-companies&latency=0'

export const DEMO_DO_IT =
  '/guide/app-registration?for=b57fbf7b-677f-4929-bdd2-60da87c5f87a&scenario=owner-left&as=newcomer&latency=0#do-it'

/** Where moves inside the portal begin, by the name of the link and of the heading it leads to. */
export const HOME = pageTitles['app-catalog']

/** Where they lead: to every other page of the navigation. */
export const AWAY = companyPages.map((page) => pageTitles[page]).filter((title) => title !== HOME)
