import { type Chain, type ChainModel, type Graph, packSampler, sampleBlock, seedWords } from '@/engine'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { actorLoop } from './actor-loop'
import { arc4Scan } from './arc4-scan'
import { bargainingChain, bargainingGraph, bargainingModel } from './bargaining.model'
import { fiveQuestions, fiveQuestionsCase, fiveQuestionsChain, fiveQuestionsModel } from './five-questions.model'
import { type BenchResult, compare, secondsOf } from './measure'
import { chain, graph, scenario } from './preset-chain'

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

/** What five questions a week cost: a run beside one of one question, the tables' size and how long a change of numbers takes. */
async function costsOfFiveQuestions(): Promise<readonly BenchResult[]> {
  const words = seedWords(SEED)
  const timed = (subject: Chain) => {
    const tables = packSampler(subject)
    return () => secondsOf(() => sampleBlock(tables, words, 0, RUNS), RUNS)
  }
  const bytes = (value: unknown): number =>
    ArrayBuffer.isView(value)
      ? value.byteLength
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + bytes(part), 0)
        : 0
  const megabytes = bytes(packSampler(fiveQuestionsChain)) / 1e6
  const refill = () => secondsOf(() => packSampler(fiveQuestionsChain), 1) * 1000
  return [
    await compare('a run of five questions a week ÷ one of one', timed(fiveQuestionsChain), timed(chain), {
      atMost: 5,
    }),
    {
      name: 'tables of five questions, MB',
      ...{ ratio: megabytes, q1: megabytes, q3: megabytes, goal: '<= 1', holds: megabytes <= 1 },
    },
    await compare('refilling the tables of five questions, ms', refill, () => 1, { atMost: 5 }),
  ]
}

/** The sampler against a loop over the machine itself, and against the usual generator with a scan. */
export async function samplerRatios(): Promise<readonly BenchResult[]> {
  const preset = { graph, chain, model: negotiationModel, prologue: scenario.prologue.map(({ event }) => event) }
  const bench = { graph: bargainingGraph, chain: bargainingChain, model: bargainingModel, prologue: [] }
  const five = {
    ...{ graph: fiveQuestions.graph, chain: fiveQuestionsChain, model: fiveQuestionsModel },
    prologue: fiveQuestionsCase.prologue.map(({ event }) => event),
  }
  return [
    ...(await ratiosOf('chain of five questions', five, { actor: 300 })),
    ...(await costsOfFiveQuestions()),
    ...(await ratiosOf('preset', preset, { actor: 150, arc4: 7 })),
    ...(await ratiosOf('bench chain', bench, { actor: 1_000, arc4: 20 })),
  ]
}
