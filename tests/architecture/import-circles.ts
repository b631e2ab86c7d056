import { placeOf, withoutComments } from './source-rules'

/**
 * Imports that run another file before this one: static imports and exports from. A whole-statement type import leaves
 * nothing at run time; `import { type A }` does, an empty import. A dynamic import runs when both files are done.
 */
const runsPattern = /\b(?:import|export)\s+(?!type\s+[\w*{])(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/g

type Files = readonly (readonly [path: string, text: string])[]

/** For every file the files it runs first, in order; both as they are on disk. */
function runGraph(files: Files): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map(files.map(([path]) => [placeOf(`./${path.split('/').at(-1)}`, path), path]))
  return new Map(
    files.map(([path, text]) => {
      const places = [...withoutComments(text).matchAll(runsPattern)].map(([, specifier = '']) =>
        placeOf(specifier, path),
      )
      return [path, places.flatMap((place) => byPlace.get(place) ?? [])]
    }),
  )
}

/**
 * The circles among the imports that run, each once, as `a → b → a` from the file that closes it first. A file in a
 * circle may meet another whose constants do not exist yet, depending on which of them is imported first.
 */
export function importCircles(files: Files): readonly string[] {
  const graph = runGraph(files)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return circles
}
