// Brings the contact sheet to life. A plain script: from a folder, browsers load no modules.
function startSheet() {
  const one = <T extends Element>(
    kind: new () => T,
    selector: string,
    inside: ParentNode = document,
  ): T => {
    const found = inside.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
    return found
  }
  const all = <T extends Element>(selector: string, inside: ParentNode = document) => [
    ...inside.querySelectorAll<T>(selector),
  ]

  const chosen = (name: string, form: HTMLFormElement) =>
    all<HTMLInputElement>(`[name=${name}]:checked`, form).map(({ value }) => value)

  const filters = one(HTMLFormElement, 'header form')
  const viewer = one(HTMLDialogElement, 'dialog')
  const controls = one(HTMLFormElement, 'form', viewer)
  const range = one(HTMLInputElement, 'input[type=range]', viewer)
  let shown: HTMLLIElement | null = null

  /** Hides what the filters leave out, and then what has become empty. */
  function filter() {
    const search = one(HTMLInputElement, '[name=search]', filters).value.toLowerCase()
    const [verdict = 'all'] = chosen('verdict', filters)
    const looks = chosen('look', filters)
    for (const article of all<HTMLElement>('article')) {
      for (const item of all<HTMLLIElement>('li', article)) {
        const { look = '', verdict: own } = item.dataset
        item.hidden = !looks.includes(look) || (verdict !== 'all' && own !== verdict)
      }
      const failed = verdict === 'failed' && article.querySelector('.trouble') !== null
      const fits = (article.dataset['words'] ?? '').toLowerCase().includes(search)
      article.hidden = !fits || !(failed || article.querySelector('li:not([hidden])'))
    }
    for (const section of all<HTMLElement>('section'))
      section.hidden = !section.querySelector('article:not([hidden])')
    one(HTMLElement, '.nothing').hidden = Boolean(document.querySelector('section:not([hidden])'))
  }

  function show(item: HTMLLIElement) {
    shown = item
    const { file = '', verdict = '', look = '' } = item.dataset
    const title = one(HTMLElement, 'h3', item.closest('article') ?? document).textContent
    one(HTMLElement, 'h2', viewer).textContent = `${title}, ${look}`
    for (const image of all<HTMLImageElement>('.stage img', viewer))
      image.src = `${image.dataset['of'] ?? ''}/${file}`
    for (const radio of all<HTMLInputElement>('input[name=view]', viewer))
      radio.disabled = verdict !== 'changed' && radio.value !== 'now'
    view(verdict === 'changed' ? 'slide' : 'now')
    if (!viewer.open) viewer.showModal()
  }

  function view(way: string) {
    viewer.dataset['view'] = way
    for (const radio of all<HTMLInputElement>('input[name=view]', viewer))
      radio.checked = radio.value === way
  }

  function go(by: number) {
    const items = all<HTMLLIElement>('li:not([hidden])').filter(
      (item) => !item.closest('article[hidden]'),
    )
    const next = items[items.findIndex((item) => item === shown) + by]
    if (next) show(next)
  }

  filters.addEventListener('input', filter)
  filters.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  document.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLLIElement>('main li')
    // With a modifier the picture opens in a tab of its own.
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    show(item)
  })
  controls.addEventListener('input', () => {
    view(chosen('view', controls).join(''))
    viewer.style.setProperty('--shown', `${range.value}%`)
  })
  for (const button of all<HTMLButtonElement>('button[type=button]', viewer))
    button.addEventListener('click', () => {
      go(Number(button.value))
    })
  viewer.addEventListener('keydown', ({ key, target }) => {
    if ((target as Element).matches('input')) return
    if (key === 'ArrowLeft') go(-1)
    if (key === 'ArrowRight') go(1)
  })
  viewer.addEventListener('close', () => {
    shown?.querySelector('a')?.focus()
  })
  if (document.querySelector('[data-verdict=changed]')) {
    one(HTMLInputElement, 'input[value=changed]', filters).checked = true
    filter()
  }
}

startSheet()
