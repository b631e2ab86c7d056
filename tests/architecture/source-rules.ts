import { posix } from 'node:path'

/**
 * What a room may import, as path prefixes for our own files and package names for others. Every row whose folder
 * holds the file counts, so a narrower row adds to the wider one. `src/engine` or `src/markov` alone, without a slash, is the door.
 */
const rooms: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'src/machines/', may: ['src/machines/', 'xstate'] },
  { folder: 'src/engine/', may: ['src/engine/', '@noble/hashes'] },
  { folder: 'src/engine/compile/', may: ['xstate'] },
  { folder: 'src/engine/replay/', may: ['xstate'] },
  { folder: 'src/engine/model/', may: ['xstate'] },
  { folder: 'src/engine/sample/', may: ['seedrandom'] },
  { folder: 'src/engine/statistics/', may: ['jstat', 'd3-array'] },
  { folder: 'src/engine/pool/spawn-node', may: ['node:'] },
  { folder: 'src/engine/pool/sampler.node-worker', may: ['node:'] },
  { folder: 'src/markov/', may: ['src/markov/', 'src/engine'] },
  { folder: 'src/scenarios/', may: ['src/scenarios/', 'src/machines/', 'src/engine', 'zod'] },
  // Not through the door: a page reads a scenario before it has the engine.
  { folder: 'src/scenarios/closest-word', may: ['src/engine/arithmetic/edit-distance'] },
  { folder: 'src/simulation/', may: ['src/simulation/', 'src/scenarios/', 'src/machines/', 'src/engine'] },
  { folder: 'src/simulation/files/', may: ['zod', '@noble/hashes', 'hyparquet-writer'] },
  {
    folder: 'src/cli/',
    may: [
      ...['src/cli/', 'src/simulation/', 'src/scenarios/', 'src/machines/', 'src/engine', 'src/markov'],
      ...['src/engine/pool/sampler.worker', 'src/engine/pool/spawn-node'],
      ...['node:', 'commander', 'cli-progress', 'zod'],
    ],
  },
  {
    folder: 'src/ui/',
    may: [
      ...['src/ui/', 'src/simulation/', 'src/scenarios/', 'src/machines/', 'src/engine'],
      ...['src/engine/pool/sampler.worker', 'src/engine/pool/spawn-browser'],
      ...['react', 'react-dom', '@xstate/react', 'xstate', '@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
      ...['recharts', 'd3-array', 'fflate', 'idb-keyval', 'zod'],
      ...['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
    ],
  },
  { folder: 'src/types/', may: [] },
]

/** Imports, exports from, dynamic imports and worker addresses; quotes may span lines only between braces. */
const specifierPattern =
  /\b(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g

/** The imports of one file that its room does not allow. */
export function bordersCrossed(path: string, text: string): readonly string[] {
  const allowed = rooms.filter(({ folder }) => path.startsWith(folder))
  if (allowed.length === 0) return ['no room of src holds this file']
  const may = allowed.flatMap((room) => room.may)
  return [...withoutComments(text).matchAll(specifierPattern)]
    .map((match) => placeOf(match[1] ?? match[2] ?? match[3] ?? '', path))
    .filter((place) => !may.some((permitted) => isWithin(place, permitted)) || looksIntoPlace(path, place))
    .map((place) => `may not import ${place}`)
}

/** The places of the page and the frame around them, which alone may look into the others. */
const placesAndFrame: readonly (string | undefined)[] = ['outlook', 'step', 'analyse', 'cases', 'learn', 'shell']
const pageRoom = (path: string) => /^src\/ui\/([\w-]+)\//.exec(path)?.[1]

function looksIntoPlace(importer: string, place: string): boolean {
  const [own, other] = [pageRoom(importer), pageRoom(`${place}/`)]
  return own !== undefined && own !== 'shell' && own !== other && placesAndFrame.includes(other)
}

/** A specifier as a path from the root without its ending, or as the package's specifier. */
export function placeOf(specifier: string, importer: string): string {
  const bare = specifier.replace(/\?.*$/, '').replace(/\.tsx?$/, '')
  if (bare.startsWith('.')) return doorOf(posix.join(posix.dirname(importer), bare))
  return doorOf(bare.replace(/^@\//, 'src/'))
}

const doorOf = (place: string) => place.replace(/\/index$/, '')

function isWithin(place: string, permitted: string): boolean {
  if (permitted.endsWith('/') || permitted.endsWith(':')) return `${place}/`.startsWith(permitted)
  return place === permitted || (!permitted.startsWith('src/') && place.startsWith(`${permitted}/`))
}

/** Results of these are the same on every machine: exact, or correctly rounded by the standard. */
const exactFunctions = 'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc'

const inexact = new RegExp(
  `\\bMath\\b(?!\\.(?:${exactFunctions})\\b).{0,9}|\\*\\*|\\bDate\\b|\\bIntl\\b|\\blocaleCompare\\b|\\btoLocale\\w+`,
  'g',
)
const ambient = /\bMath\.random\b|\bDate\b/g

/** Uses of mathematics, clocks, chance or locale whose result depends on the machine that runs them. */
export function inexactMaths(path: string, text: string): readonly string[] {
  const pattern = forbiddenIn(path)
  if (pattern === undefined) return []
  return [...withoutCommentsAndStrings(text).matchAll(pattern)].map((match) => `uses ${match[0]}`)
}

function forbiddenIn(path: string): RegExp | undefined {
  if (path.startsWith('src/engine/statistics/')) return undefined
  if (/^src\/(?:machines|scenarios|engine|markov)\//.test(path)) return inexact
  return path.startsWith('src/simulation/') ? ambient : undefined
}

const commentOrString = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

/** Double quotes are blanked too: only a text that holds single quotes is written so, and no specifier does. */
export const withoutComments = (text: string) =>
  text.replace(commentOrString, (part) => (part.startsWith('/') ? ' ' : part.startsWith('"') ? '""' : part))

/** Templates stay: they hold code. */
export const withoutCommentsAndStrings = (text: string) =>
  text.replace(commentOrString, (part) => {
    if (part.startsWith('/')) return ' '
    return part.startsWith('`') ? part : part.slice(0, 1).repeat(2)
  })

const globalChange =
  /\bObject\.(?:assign|definePropert(?:y|ies))\(\s*(?:globalThis|process)\b|\bdelete\s+(?:globalThis|process)\b|\b(?:globalThis|process\.env)(?:\.\w+|\[[^\]]*\])+\s*=(?![=>])|\bprocess\.(?:chdir\(|exitCode\s*=)|\bvi\.(?:stub\w+|mock|doMock|hoisted|spyOn|useFakeTimers|setSystemTime)\b/g

/**
 * What a test file does to its process that the next file in it would meet. A file named `.alone.test.ts` has a process of its
 * own, one in `tests/browser` a window of its own.
 */
export function globalsChanged(path: string, text: string): readonly string[] {
  const shares = /\.test\.tsx?$/.test(path) && !/\.alone\.test\.tsx?$/.test(path) && !path.startsWith('tests/browser/')
  if (!shares) return []
  const changes = [...withoutCommentsAndStrings(text).matchAll(globalChange)].map(([change]) => change.trim())
  return changes.map((change) => `changes what is global (${change}): name it .alone.test`)
}
