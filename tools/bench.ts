// `npm run bench` measures how pages open, `npm run bench -- catalog` what the size of the catalogue costs.
const load =
  process.argv[2] === 'catalog'
    ? () => import('./bench/catalog.ts')
    : () => import('./bench/main.ts')

void load()
