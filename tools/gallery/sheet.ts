import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformWithOxc } from 'vite'
import { linkTo, type State } from '#mocks/studio/gallery/state.ts'
import { html, type Html } from '../html.ts'
import { folders, type Page } from './album.ts'

/** What came of one state. */
export interface Entry {
  state: State & { area: string }
  pages: Page[]
  /** Why there are no pictures of it, or not all. */
  trouble: string | null
}

/** Writes the page that shows all pictures. It needs no server: it opens from the folder. */
export async function writeSheet(out: string, entries: readonly Entry[]): Promise<string> {
  const file = join(out, 'index.html')
  const source = join(import.meta.dirname, 'sheet-page.ts')
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
  await writeFile(join(out, 'sheet.js'), code)
  await copyFile(join(import.meta.dirname, 'sheet.css'), join(out, 'sheet.css'))
  await writeFile(file, sheetOf(entries).text)
  return pathToFileURL(resolve(file)).href
}

const sheetOf = (entries: readonly Entry[]) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Holdfast · Contact sheet</title>
        <link rel="stylesheet" href="sheet.css" />
        <script src="sheet.js" defer></script>
      </head>
      <body>
        ${header(entries)}
        <main>
          ${[...Map.groupBy(entries, ({ state }) => state.area)].map(
            ([area, ofArea]) =>
              html`<section>
                <h2>${area} <span class="count">${ofArea.length}</span></h2>
                ${ofArea.map(article)}
              </section>`,
          )}
          <p class="nothing" hidden>No picture is like that.</p>
        </main>
        ${viewer}
      </body>
    </html> `

function header(entries: readonly Entry[]) {
  const pages = entries.flatMap(({ pages }) => pages)
  const like = (verdict: Page['verdict']) => pages.filter((page) => page.verdict === verdict).length
  const failed = entries.filter(({ trouble }) => trouble).length
  const filters = [
    ['all', 'All', pages.length],
    ['changed', 'Changed', like('changed')],
    ['new', 'New', like('new')],
    ['failed', 'Failed', failed],
  ] as const
  return html`<header>
    <h1>Contact sheet</h1>
    <p>${entries.length} states, ${pages.length} pictures.</p>
    <form role="search">
      <label>Find <input type="search" name="search" placeholder="page, sentence or id" /></label>
      <fieldset>
        <legend>Show</legend>
        ${filters.map(
          ([value, label, count], n) =>
            html`<label
              ><input type="radio" name="verdict" value="${value}" ${n === 0 && checked} />${label}
              <span class="count">${count}</span></label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>Looks</legend>
        ${[...new Set(pages.map(({ look }) => look))].map(
          (look) =>
            html`<label
              ><input type="checkbox" name="look" value="${look}" ${checked} />${look}</label
            >`,
        )}
      </fieldset>
    </form>
  </header>`
}

const checked = html`checked`

const article = ({ state, pages, trouble }: Entry) =>
  html`<article data-words="${[state.area, state.id, state.title, state.story].join(' ')}">
    <h3>${state.title}</h3>
    <p class="story">${state.story} <code title="${linkTo(state)}">${state.id}</code></p>
    ${trouble && html`<p class="trouble">${trouble}</p>`}
    <ul>
      ${pages.map((page) => figure(state, page))}
    </ul>
  </article>`

const figure = ({ title }: State, { file, width, look, verdict, pixels }: Page): Html =>
  html`<li data-look="${look}" data-verdict="${verdict}" data-file="${file}">
    <a href="${folders.now}/${file}">
      <img
        src="${folders.now}/${file}"
        loading="lazy"
        alt="${title}, ${look}"
        class="${width < 600 ? 'narrow' : 'wide'}"
      />
    </a>
    <p>
      ${look} ${verdict === 'changed' && html`<strong>${pixels} pixels changed</strong>`}
      ${verdict === 'new' && html`<em>new</em>`}
    </p>
  </li>`

const viewer = html`<dialog aria-labelledby="shown">
  <form method="dialog">
    <h2 id="shown"></h2>
    <fieldset>
      <legend>Compare</legend>
      <label><input type="radio" name="view" value="now" checked />Now</label>
      <label><input type="radio" name="view" value="slide" />Slide</label>
      <label><input type="radio" name="view" value="beside" />Side by side</label>
      <label><input type="radio" name="view" value="marked" />Marked</label>
    </fieldset>
    <input
      type="range"
      min="0"
      max="100"
      value="50"
      aria-label="How much of the picture is as before"
    />
    <button type="button" value="-1">Previous</button>
    <button type="button" value="1">Next</button>
    <button>Close</button>
  </form>
  <div class="stage">
    <img data-of="${folders.before}" alt="Before" />
    <img data-of="${folders.now}" alt="Now" />
    <img data-of="${folders.marked}" alt="What changed, marked" />
  </div>
</dialog>`
