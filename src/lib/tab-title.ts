/** What a tab is called by. A page that fails, or that has problems, keeps its own name for when these are mended. */
interface Titles {
  page?: string
  failure?: string | undefined
  /** Who hears the title of a page with problems need not look for them. */
  problems?: string | undefined
}

const titles: Titles = {}

/** The one place that names the tab. */
export function nameTab(news: Titles) {
  const { page = '', failure, problems = '' } = Object.assign(titles, news)
  document.title = problems + (failure ?? page)
}
