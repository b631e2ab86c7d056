/**
 * Builds the page into dist/ unless what lies there was built from the same sources: their content hash is written
 * beside the page after a build that came to its end. Whoever needs the built page (start, tests, checks, benches) asks
 * here, so that none of them builds what another has built. Run as a command it is `npm run build`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')

/** Everything the page is built from; a folder stands for all files in it. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

const MARK = '.built-from'

/** Every file at or under a path, in the order of their names. */
function filesUnder(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)))
}

/**
 * SHA-256 over the names and bytes of every source: the same on every machine, whenever the files were written.
 * @param {string} folder the root of the checkout
 * @returns {string} 64 hexadecimal digits
 */
export function sourcesHash(folder = root) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(path.join(folder, source))) {
      const bytes = readFileSync(file)
      hash.update(`${path.relative(folder, file).replaceAll(path.sep, '/')}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

/**
 * Makes sure that dist/ holds the page of the present sources. A page that is being served stays whole until the new one
 * is: it is built beside it, and takes its place at the end.
 * @param {{ folder?: string, build?: (into: string) => void }} [options] another checkout and another builder, for tests
 * @returns {'kept' | 'built'}
 */
export function ensureBuilt({ folder = root, build = buildPage } = {}) {
  const dist = path.join(folder, 'dist')
  const before = sourcesHash(folder)
  const mark = path.join(dist, MARK)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === before) return 'kept'
  const stage = mkdtempSync(`${dist}-next-`)
  try {
    build(stage)
    // A source written while the build ran may or may not be in it: such a page carries no mark and is built again.
    if (sourcesHash(folder) === before) writeFileSync(path.join(stage, MARK), before)
    rmSync(dist, { recursive: true, force: true })
    renameSync(stage, dist)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
  return 'built'
}

/** A process of its own: vite reads its settings from the place and the environment it runs in. */
function buildPage(into) {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--logLevel', 'error', '--outDir', into, '--emptyOutDir']
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(ensureBuilt() === 'built' ? 'Built the page into dist/.' : 'dist/ holds the page of these sources.')
}
