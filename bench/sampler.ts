import { type Chain, type ChainModel, type Graph, packSampler, sampleBlock, seedWords } from '@/engine'
import { actorLoop } from './actor-loop'
import { arc4Scan } from './arc4-scan'
import { bargainingChain, bargainingGraph, bargainingModel } from './bargaining.model'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain, graph, model, scenario } from './preset'

const RUNS = 60_000
const SLOW_RUNS = 200
const MIDDLING_RUNS = 8_000
const SEED = 'bench'

async function ratiosOf<View>(
  name: string,
  subject: {
    readonly graph: Graph
    readonly chain: Chain
    readonly model: ChainModel<View>
    readonly prologue: readonly string[]
  },
  goals: { readonly actor: number; readonly arc4?: number },
): Promise<readonly BenchResult[]> {
  const tables = packSampler(subject.chain)
  const words = seedWords(SEED)
  const actors = actorLoop(subject.graph, subject.chain, subject.model, subject.prologue)
  const ours = () => secondsOf(() => sampleBlock(tables, words, 0, RUNS), RUNS)
  return [
    await compare(
      `sampler on the ${name} × an XState actor loop`,
      ours,
      () => secondsOf(() => actors(SEED, SLOW_RUNS), SLOW_RUNS),
      { atLeast: goals.actor },
    ),
    ...(goals.arc4 === undefined
      ? []
      : [
          await compare(
            `sampler on the ${name} × ARC4 seedrandom(seed + run) and a scan`,
            ours,
            () => secondsOf(() => arc4Scan(subject.chain, SEED, 0, MIDDLING_RUNS), MIDDLING_RUNS),
            { atLeast: goals.arc4 },
          ),
        ]),
  ]
}

/** How large the tables are, and how long a change of numbers takes. */
async function costsOfTables(): Promise<readonly BenchResult[]> {
  const bytes = (value: unknown): number =>
    ArrayBuffer.isView(value)
      ? value.byteLength
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + bytes(part), 0)
        : 0
  const megabytes = bytes(packSampler(chain)) / 1e6
  const refill = () => secondsOf(() => packSampler(chain), 1) * 1000
  return [
    {
      name: 'tables of the preset, MB',
      ...{ ratio: megabytes, q1: megabytes, q3: megabytes, goal: '<= 1', holds: megabytes <= 1 },
    },
    await compare('refilling the tables of the preset, ms', refill, () => 1, { atMost: 5 }),
  ]
}

/** The sampler against a loop over the machine itself, and against the usual generator with a scan. */
export async function samplerRatios(): Promise<readonly BenchResult[]> {
  const preset = { graph, chain, model, prologue: scenario.prologue.map(({ event }) => event) }
  const bench = { graph: bargainingGraph, chain: bargainingChain, model: bargainingModel, prologue: [] }
  return [
    ...(await ratiosOf('preset', preset, { actor: 300, arc4: 7 })),
    ...(await costsOfTables()),
    ...(await ratiosOf('bench chain', bench, { actor: 1_000, arc4: 20 })),
  ]
}
