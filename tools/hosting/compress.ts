import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Too small, and the compressed file is no smaller on the wire. */
const WORTH_IT = 1000

/** Puts a .gz and a .br beside every text of a built site, for hosts that send them as they are. */
export function compress(dir: string) {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|html|js|json|svg)$/.test(path))
    .map((path) => join(dir, path))
    .filter((path) => statSync(path).size > WORTH_IT)
    // The deployer's own settings change after the build, and a compressed copy would not.
    .filter((path) => !path.endsWith('config.json'))
  for (const path of files) {
    const body = readFileSync(path)
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(body))
  }
  return files.length
}

if (process.argv[1] === import.meta.filename) {
  const [dir = 'dist'] = process.argv.slice(2)
  console.log(`${compress(dir)} files of ${dir} are there compressed, too.`)
}
