/**
 * Finds the Chromium that the browser tests drive, in this order: CHROMIUM_PATH, the one Playwright installed, one on
 * the PATH, and on 64-bit Linux the headless build inside @sparticuz/chromium, unpacked once into node_modules/.cache.
 * Run as a command it names the browser found; imported, it gives the launch options for Playwright and Vitest.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const namesOnPath = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
]

/** @returns {Promise<{ executablePath: string, source: string, env?: Record<string, string> } | undefined>} */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is no file.`)
    return { executablePath: named, source: 'CHROMIUM_PATH' }
  }
  const { chromium } = await import('playwright')
  const installed = chromium.executablePath()
  if (existsSync(installed)) return { executablePath: installed, source: 'Playwright' }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  for (const name of namesOnPath) {
    const folder = folders.find((candidate) => existsSync(path.join(candidate, name)))
    if (folder !== undefined) return { executablePath: path.join(folder, name), source: 'PATH' }
  }
  return process.platform === 'linux' && process.arch === 'x64' ? bundledBrowser() : undefined
}

/** Launch options for Playwright's `chromium.launch`; without a browser Playwright itself says what to install. */
export async function browserLaunchOptions() {
  const browser = await findBrowser()
  if (browser === undefined) return { args: flags }
  const { executablePath, env } = browser
  return { args: flags, executablePath, ...(env && { env: { ...process.env, ...env } }) }
}

function bundledBrowser() {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json')
  if (!existsSync(manifest)) return undefined
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const home = path.join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(home)) unpackInto(home)
  // A bare machine lacks libnss3 and fonts; the package carries both.
  const env = {
    LD_LIBRARY_PATH: [path.join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(home, 'fonts')
  return { executablePath: path.join(home, 'chromium'), source: `@sparticuz/chromium ${version}`, env }
}

/** Unpacks beside `home` and renames: two processes may start at once, and one of them may be stopped half-way. */
function unpackInto(home) {
  mkdirSync(path.dirname(home), { recursive: true })
  const stage = mkdtempSync(`${home}-`)
  // The package unpacks into the temporary folder of its process, and its libraries only if told it runs in a cloud
  // function. A process of its own keeps both settings out of this one.
  const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()"
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: stage, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // Its own font list names folders of a cloud function; this one names where the fonts will lie.
  const fonts = `<dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir>`
  writeFileSync(path.join(stage, 'fonts/fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`)
  try {
    renameSync(stage, home)
  } catch (error) {
    rmSync(stage, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await findBrowser()
  if (browser) {
    console.log(`Browser for tests: ${browser.executablePath} (from ${browser.source})`)
  } else {
    console.error('No browser for tests. Run `npx playwright install chromium`, or set CHROMIUM_PATH to one.')
    process.exitCode = 1
  }
}
