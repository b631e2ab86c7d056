import { expect, it } from 'vitest'
import {
  actorRun,
  checkRuns,
  drawsOfRun,
  eventCondition,
  firstOfHistories,
  packRecorder,
  packSampler,
  recordFirstWeeks,
  recordRuns,
  sampleBlock,
  seedWords,
  stateCondition,
  traceRun,
} from '@/engine'
import type { TracedRun } from '@/engine/sample/trace-run'
import { toNumber } from './exact'
import {
  byName,
  fractionsOf,
  isEnding,
  outcomeOf,
  type Path,
  pathsOf,
  rulesOf,
  toldByWeek,
  WEEKS,
  walkByDraws,
} from './toy-by-paths'
import { toyChain as chain, toyGraph as graph, toyModel, toyNumbers, toyStates, toyWeeks } from './toy-model'

const SEED = 'toy'
const words = seedWords(SEED)
const RUNS = 3_000
const traces: readonly TracedRun[] = Array.from({ length: RUNS }, (_, run) => traceRun(chain, SEED, run))
const eventsOf = (edge: number): readonly string[] =>
  edge < 0 ? [] : (graph.paths[graph.path[edge] ?? -1] ?? []).map((event) => graph.events[event] ?? '')
const stepsOf = ({ steps }: TracedRun) =>
  steps.map(({ week, slot, edge, to }) => ({ week, slot, events: eventsOf(edge), to: toyStates[to] ?? '' }))
const eventsIn = (trace: TracedRun): readonly string[] => trace.steps.flatMap(({ edge }) => eventsOf(edge))

it(`traced runs are those of the rules written a second time, draw by draw, for ${RUNS} runs`, () => {
  const rules = rulesOf(fractionsOf())
  for (const [run, trace] of traces.entries()) {
    const next = drawsOfRun(SEED, run)
    const draws = Array.from({ length: 4 * WEEKS }, next)
    const steps = walkByDraws(rules, (week, slot) => draws[4 * (week - 1) + slot] ?? 1)
    // The chain takes no step in a slot in which nothing is asked.
    expect(stepsOf(trace), `run ${run}`).toEqual(steps.filter(({ week, slot }) => slot < 3 || week % 2 === 0))
  }
})

it('the kernel counts what the traced runs tell', () => {
  const nWeeks = chain.horizon + 1
  const classWeek = new Float64Array((chain.endings.length + chain.outcomes.length) * nWeeks)
  const counterBins = new Float64Array(chain.counterIds.length * nWeeks)
  for (const trace of traces) {
    classWeek[trace.class * nWeeks + trace.week] = (classWeek[trace.class * nWeeks + trace.week] ?? 0) + 1
    trace.counters.forEach((value, c) => {
      const bin = c * nWeeks + Math.min(value, chain.horizon)
      counterBins[bin] = (counterBins[bin] ?? 0) + 1
    })
  }
  expect(sampleBlock(packSampler(chain), words, 0, RUNS)).toEqual({ runs: RUNS, classWeek, counterBins })
})

// 400,000 runs: a share p has a standard error of √(p(1 − p) / 400,000), at most 0.0008, so 5 of them see a bias of 0.4 points in a
// share of a half, of 0.08 in one of 1 in 100. Some 25 shares are looked at: a wrong alarm has a chance of 1 in 70,000, once.
it('sampled shares of every ending and week lie within five standard errors of the paths', () => {
  const runs = 400_000
  const { classWeek } = sampleBlock(packSampler(chain), words, 0, runs)
  const stopOf = ({ steps }: Path): string => {
    const last = steps.at(-1)
    return last !== undefined && isEnding(last.to) ? `${last.to} ${last.week}` : `${outcomeOf(last?.to ?? '')} ${WEEKS}`
  }
  const exactly = byName(pathsOf(fractionsOf()), stopOf)
  const names = [...chain.endings, ...chain.outcomes.map(({ id }) => id)]
  const seen = new Map<string, number>()
  names.forEach((name, k) => {
    for (let week = 0; week <= WEEKS; week++) {
      const count = classWeek[k * (WEEKS + 1) + week] ?? 0
      if (count > 0) seen.set(`${name} ${week}`, count / runs)
    }
  })
  expect(new Set(seen.keys())).toEqual(new Set(exactly.keys()))
  for (const [name, share] of exactly) {
    const p = toNumber(share)
    expect(Math.abs((seen.get(name) ?? 0) - p) / Math.sqrt((p * (1 - p)) / runs), name).toBeLessThan(5)
  }
})

const recorder = packRecorder(chain, graph.paths)

it('recorded runs hold what the traced ones met', () => {
  const records = recordRuns(recorder, words, 0, RUNS)
  const bits = (trace: TracedRun): number =>
    eventsIn(trace).reduce((set, event) => (set | (1 << graph.events.indexOf(event))) >>> 0, 0)
  expect([...records.class]).toEqual(traces.map((trace) => trace.class))
  expect([...records.week]).toEqual(traces.map((trace) => trace.week))
  expect([...records.eventsLow]).toEqual(traces.map(bits))
  expect([...records.counters]).toEqual([0, 1].flatMap((c) => traces.map((trace) => trace.counters[c])))
})

it('and the week in which each event first happened', () => {
  const first = recordFirstWeeks(recorder, graph.paths, graph.events.length, words, 0, RUNS)
  const wanted = graph.events.flatMap((event) =>
    traces.map(({ steps }) => steps.find(({ edge }) => eventsOf(edge).includes(event))?.week ?? 0),
  )
  expect([...first]).toEqual(wanted)
})

it('runs that meet conditions are those whose traces do', () => {
  const isTense = (s: number): boolean => toyStates[s]?.includes('/tense/') ?? false
  const fits = checkRuns(
    chain,
    recorder,
    words,
    [
      eventCondition(graph, 'rivals.quarrel', { happened: true, by: 3 }),
      eventCondition(graph, 'clock.deadline', { happened: false, by: 2 }),
      stateCondition(chain, 'tense', isTense, { happened: false, by: 2 }),
    ],
    0,
    RUNS,
  )
  const wanted = traces.map((trace) => {
    const happened = (event: string, by: number): boolean =>
      trace.steps.some(({ week, edge }) => week <= by && eventsOf(edge).includes(event))
    // Where it stands at the end of weeks 1 and 2; the start is calm.
    const wasTense = [1, 2].some((week) => isTense(trace.steps.findLast((step) => step.week <= week)?.to ?? -1))
    return Number(happened('rivals.quarrel', 3) && !happened('clock.deadline', 2) && !wasTense)
  })
  expect([...fits]).toEqual(wanted)
  expect(new Set(wanted)).toEqual(new Set([0, 1]))
})

it('the first run with a history is the first whose trace tells it', () => {
  const told = ['both.meet', 'deal.nears', 'clock.deadline']
  const stepsOf = (events: readonly string[]): readonly number[] =>
    events.map((event) => told.indexOf(event)).filter((step) => step >= 0)
  const sold = chain.outcomes.findIndex(({ id }) => id === 'sold')
  const open = chain.outcomes.findIndex(({ id }) => id === 'open')
  const histories = [
    { steps: [0, 2, 1], group: sold },
    { steps: [2, 1], group: sold },
    { steps: [2, 2], group: open },
    { steps: [0, 0, 0, 0, 0], group: sold },
  ]
  const groupOfClass = Uint8Array.from({ length: chain.endings.length + chain.outcomes.length }, (_, k) =>
    k < chain.endings.length ? (chain.outcome[chain.ending.indexOf(k)] ?? 0) : k - chain.endings.length,
  )
  const stepsOfPath = graph.paths.map((path) => stepsOf(path.map((event) => graph.events[event] ?? '')))
  const found = firstOfHistories(recorder, words, { stepsOfPath, groupOfClass, histories }, 0, RUNS)
  const storyOf = (trace: TracedRun): string =>
    `${trace.steps.flatMap(({ edge }) => stepsOf(eventsOf(edge)))} ${groupOfClass[trace.class]}`
  const stories = traces.map(storyOf)
  expect([...found]).toEqual(histories.map(({ steps, group }) => stories.indexOf(`${steps} ${group}`)))
  expect([...found].map((run) => run >= 0)).toEqual([true, true, true, false])
})

it(`an XState actor takes the same path as the traced run, for ${RUNS} runs`, () => {
  for (const [run, trace] of traces.entries()) {
    const last = stepsOf(trace).at(-1)?.to ?? ''
    expect(actorRun(toyModel, toyNumbers, toyWeeks, [], drawsOfRun(SEED, run)), `run ${run}`).toEqual({
      weeks: toldByWeek(stepsOf(trace)),
      outcome: outcomeOf(last),
      week: trace.week,
    })
  }
})
