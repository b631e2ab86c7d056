/**
 * Makes sure that the command line lies built in dist-cli/, in a folder named by the content of its sources: what is
 * there is never stale, and two programs that build at once write the same. Run as a command it is `npm run prepare`.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = path.resolve(import.meta.dirname, '..')

/** Everything the command line is built from; a folder stands for all files in it. */
const sources = [
  ...['cli', 'engine', 'machines', 'scenarios', 'simulation'].map((room) => `src/${room}`),
  ...['package.json', 'scripts/built-cli.mjs'],
]

/** How many builds stay: one that still runs loads its worker from its own folder. */
const KEPT = 3
const HOUR = 3_600_000

function filesUnder(root, place) {
  if (!statSync(path.join(root, place)).isDirectory()) return [place]
  return readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/** SHA-256 over the names and bytes of every source, of which 16 digits name a build. 10 ms for 400 files. */
function sourcesHash(root) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((place) => filesUnder(root, place)).sort()) {
    const bytes = readFileSync(path.join(root, file))
    hash.update(`${file.replaceAll(path.sep, '/')}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}

/** An install without the development packages: its message is all there is to say. */
export class NotInstalled extends Error {}

/** One file and the worker beside it; packages are bundled too, so that a start reads two files instead of hundreds. */
async function bundle(root, folder) {
  const { build } = await import('vite').catch(() => {
    throw new NotInstalled('The command line is not built, and vite, which builds it, is not installed: run npm ci.')
  })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': path.join(root, 'src') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: {
          main: path.join(root, 'src/cli/main.ts'),
          'sampler.node-worker': path.join(root, 'src/engine/pool/sampler.node-worker.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // With all they import: the main file waits for the cases before it runs, so they may not wait for it.
          codeSplitting: { groups: [{ name: 'cases', test: /[\\/]src[\\/]scenarios[\\/]presets[\\/]/ }] },
        },
      },
    },
  })
  // The folder is a module's even where it is copied out of this package.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n')
}

/** Older builds, and what a build that was ended left behind. */
function cleanUp(dist) {
  const found = readdirSync(dist).map((name) => ({ name, at: statSync(path.join(dist, name)).mtimeMs }))
  const builds = found.filter(({ name }) => !name.startsWith('.')).sort((a, b) => b.at - a.at)
  const left = found.filter(({ name, at }) => name.startsWith('.') && at < Date.now() - HOUR)
  for (const { name } of [...builds.slice(KEPT), ...left])
    rmSync(path.join(dist, name), { recursive: true, force: true })
}

async function built(root, hash) {
  const dist = path.join(root, 'dist-cli')
  const [folder, partial] = [path.join(dist, hash), path.join(dist, `.${hash}-${process.pid}`)]
  mkdirSync(dist, { recursive: true })
  await bundle(root, partial)
  const after = sourcesHash(root)
  if (after !== hash) {
    // A source was written meanwhile and may or may not be in it.
    rmSync(partial, { recursive: true, force: true })
    return built(root, after)
  }
  try {
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another program was first, with the same
  }
  cleanUp(dist)
  return folder
}

/**
 * The folder with the command line of the present sources, built first if it is not there.
 * @param {string} [root] the root of the checkout
 * @returns {Promise<string>} with `main.js` in it
 */
export async function builtCli(root = checkout) {
  const hash = sourcesHash(root)
  const folder = path.join(root, 'dist-cli', hash)
  return existsSync(folder) ? folder : built(root, hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`The command line lies in ${path.relative(checkout, await builtCli())}.`)
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error
    console.log(error.message)
  }
}
