import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'

/** What a negotiation gives only to whoever asks for its machine. */
const askedFor = /src\/scenarios\/[\w-]+\/model\.ts$/

/** The modules of which something is left in what an entry loads, as paths from the root: all but the machine on request. */
async function modulesOf(entry: string): Promise<readonly string[]> {
  const root = process.cwd()
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${root}/src` } },
    build: { write: false, minify: false, target: 'es2023', rolldownOptions: { input: `${root}/${entry}` } },
  })
  const { output } = built as Rolldown.RolldownOutput
  const chunks = output.flatMap((part) => (part.type === 'chunk' ? [part] : []))
  const loaded = new Set<Rolldown.OutputChunk>()
  const load = (chunk: Rolldown.OutputChunk) => {
    if (loaded.has(chunk)) return
    loaded.add(chunk)
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (next !== undefined && !askedFor.test(next.facadeModuleId ?? '')) load(next)
    }
  }
  for (const chunk of chunks.filter(({ isEntry }) => isEntry)) load(chunk)
  return [...loaded]
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.replace(`${root}/`, ''))
}

const machineOrXstate = /node_modules\/@?xstate\/|src\/machines\/.*\.machine\.ts|src\/engine\/compile\//

// XState and the walk of the machine cost a worker more than a second; the kept graph makes them needless there.
it('the worker that answers the page opens the kept graph and brings neither XState nor the machine', async () => {
  const modules = await modulesOf('src/ui/engine/exact.worker.ts')
  expect(modules.filter((id) => machineOrXstate.test(id))).toEqual([])
  expect(modules.some((id) => id.endsWith('forced-sale/graph.json'))).toBe(true)
})

it('a bundle that compiles the machine is seen to bring them', async () => {
  const modules = await modulesOf('scripts/write-graph.ts')
  expect(modules.filter((id) => machineOrXstate.test(id)).length).toBeGreaterThan(3)
})
