import { by, type Exact, exact, isAbove, minus, ofNumber, over, plus, reduced, sum } from './exact'
import { type ToyNumber, toyNumbers } from './toy-model'

/**
 * The rules of the toy a second time, in fractions and without the engine, its machine or its table. States are names:
 * `talks/climate/law`, or an ending's.
 */
type Way = { readonly events: readonly string[]; readonly to: string; readonly chance: Exact }
/** A step that a path takes: what happened (nothing: no events) and where it led. */
export type PathStep = {
  readonly week: number
  readonly slot: number
  readonly events: readonly string[]
  readonly to: string
}
export type ToyFractions = Readonly<Record<ToyNumber, Exact>>

const ONE = exact(1)
export const fractionsOf = (numbers: Readonly<Record<ToyNumber, number>> = toyNumbers): ToyFractions =>
  Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, ofNumber(value)])) as Record<ToyNumber, Exact>

/** A transient state has three words, an ending one or two. */
export const isEnding = (state: string): boolean => state.indexOf('/') === state.lastIndexOf('/')
export const outcomeOf = (state: string): string => {
  if (isEnding(state)) return state.startsWith('sold') ? 'sold' : state
  return state.endsWith('lapsed') ? 'openLapsed' : 'open'
}
/** Weeks 1 to 4: 2 and 3 are rushed, 2 and 4 end in a deadline. Slots 0 to 2 are the questions, 3 the deadline. */
export const WEEKS = 4
const isRushed = (week: number): boolean => week === 2 || week === 3
const isDeadline = (week: number): boolean => week === 2 || week === 4

/** p at odds r times as good. */
const shifted = (p: Exact, r: Exact): Exact => over(by(r, p), plus(minus(ONE, p), by(r, p)))
const way = (to: string, events: readonly string[], ...chances: readonly Exact[]): Way => ({
  events,
  to,
  chance: chances.reduce(by),
})

function climateWays(f: ToyFractions, talks: string, climate: string, law: string): readonly Way[] {
  if (climate === 'tense') {
    const leaves = talks === 'cold' ? [way('broken', ['home.leaves'], f.leave)] : []
    return [way(`${talks}/calm/${law}`, ['home.calms'], f.thaw), ...leaves]
  }
  const escalates = ['rivals.quarrel', 'rivals.escalate']
  const relents = way(`${talks}/calm/${law}`, ['rivals.quarrel', 'rivals.relent'], f.quarrel, minus(ONE, f.escalate))
  if (talks !== 'near') return [way(`${talks}/tense/${law}`, escalates, f.quarrel, f.escalate), relents]
  const objects = shifted(f.object, f.grudge)
  return [
    way(`warm/tense/${law}`, [...escalates, 'home.objects'], f.quarrel, f.escalate, objects),
    way(`near/tense/${law}`, [...escalates, 'home.shrugs'], f.quarrel, f.escalate, minus(ONE, objects)),
    relents,
  ]
}

function talksWays(f: ToyFractions, talks: string, climate: string, law: string, rushed: boolean): readonly Way[] {
  const to = (next: string, weather = climate): string => `${next}/${weather}/${law}`
  if (talks === 'cold') return [way(to('warm'), ['owner.opens'], rushed ? shifted(f.open, f.rush) : f.open)]
  if (talks === 'near')
    return [way(`sold/${climate}`, ['deal.closes'], over(exact(2), f.closing)), way(to('warm'), ['deal.falls'], f.fall)]
  const near = rushed ? f.nearRushed : f.near
  const meet = rushed ? f.meetRushed : f.meet
  return [
    way(to('cold'), ['owner.shuts'], rushed ? f.shutRushed : f.shut),
    way(to('warm', 'calm'), ['both.meet', 'home.calms'], meet, f.soften),
    way(to('warm'), ['both.meet', 'home.waits'], meet, minus(ONE, f.soften)),
    way(to('near'), ['deal.nears'], climate === 'calm' ? shifted(near, f.warmth) : near),
  ]
}

function lawWays(f: ToyFractions, talks: string, climate: string, law: string): readonly Way[] {
  if (law === 'lapsed') return []
  const threatens = talks === 'near' ? [] : [way(`${talks}/${climate}/${law}`, ['host.threatens'], f.threaten)]
  return [...threatens, way('kept', ['court.voids'], f.void)]
}

function deadlineWays(f: ToyFractions, talks: string, climate: string, law: string): readonly Way[] {
  if (talks === 'near') return []
  const lapsed = `${talks}/${climate}/lapsed`
  if (law === 'running')
    return [
      way(`${talks}/${climate}/running`, ['clock.deadline', 'host.delays'], f.delay),
      way(lapsed, ['clock.deadline', 'host.lapses'], minus(ONE, f.delay)),
    ]
  const all = plus(f.enforce, f.tolerate)
  return [
    way('banned', ['clock.deadline', 'host.enforces'], over(f.enforce, all)),
    way(lapsed, ['clock.deadline', 'host.tolerates'], over(f.tolerate, all)),
  ]
}

/** All ways of one slot of a week, quiet among them, with chances that add up to 1; one slot nothing is asked in is quiet. */
function waysOf(f: ToyFractions, state: string, week: number, slot: number): readonly Way[] {
  const quiet = (chance: Exact): Way => ({ events: [], to: state, chance })
  if (isEnding(state) || (slot === 3 && !isDeadline(week))) return [quiet(ONE)]
  const [talks = '', climate = '', law = ''] = state.split('/')
  const ways =
    slot === 0
      ? climateWays(f, talks, climate, law)
      : slot === 1
        ? talksWays(f, talks, climate, law, isRushed(week))
        : slot === 2
          ? lawWays(f, talks, climate, law)
          : deadlineWays(f, talks, climate, law)
  const all = sum(ways.map(({ chance }) => chance))
  if (isAbove(all, ONE)) return ways.map((one) => ({ ...one, chance: reduced(over(one.chance, all)) }))
  return [...ways, quiet(minus(ONE, all))]
    .map((one) => ({ ...one, chance: reduced(one.chance) }))
    .filter(({ chance }) => chance.top > 0n)
}

/** The same ways, looked up once each. */
export function rulesOf(f: ToyFractions) {
  const known = new Map<string, readonly Way[]>()
  return (state: string, week: number, slot: number): readonly Way[] => {
    const name = `${state} ${week} ${slot}`
    const ways = known.get(name) ?? waysOf(f, state, week, slot)
    known.set(name, ways)
    return ways
  }
}

export type Path = { readonly steps: readonly PathStep[]; readonly chance: Exact }

/** Every path from the start through all weeks with its chance. A path that has ended takes quiet steps only. */
export function* pathsOf(f: ToyFractions, weeks = WEEKS): Generator<Path> {
  const rules = rulesOf(f)
  function* from(state: string, at: number, steps: readonly PathStep[], chance: Exact): Generator<Path> {
    const week = Math.floor(at / 4) + 1
    if (week > weeks || isEnding(state)) {
      yield { steps, chance }
      return
    }
    for (const { events, to, chance: p } of rules(state, week, at % 4)) {
      const step = { week, slot: at % 4, events, to }
      yield* from(to, at + 1, [...steps, step], by(chance, p))
    }
  }
  yield* from('cold/calm/running', 0, [], ONE)
}

/** The state after every week 0 … `weeks`. */
export function weekEnds({ steps }: Path, weeks = WEEKS): readonly string[] {
  const ends = ['cold/calm/running']
  for (let week = 1; week <= weeks; week++)
    ends.push(steps.findLast((step) => step.week === week)?.to ?? ends.at(-1) ?? '')
  return ends
}

/** Adds up chances by a name. */
export function byName(paths: Iterable<Path>, nameOf: (path: Path) => string): Map<string, Exact> {
  const sums = new Map<string, Exact>()
  for (const path of paths) {
    const name = nameOf(path)
    sums.set(name, plus(sums.get(name) ?? exact(0), path.chance))
  }
  return sums
}

/** Chances of the states after the last week, step by step instead of path by path: for numbers that are no powers of two. */
export function statesAfter(f: ToyFractions): ReadonlyMap<string, Exact> {
  const rules = rulesOf(f)
  let mass = new Map([['cold/calm/running', ONE]])
  for (let week = 1; week <= WEEKS; week++)
    for (let slot = 0; slot < 4; slot++) {
      const next = new Map<string, Exact>()
      for (const [state, x] of mass)
        for (const { to, chance } of rules(state, week, slot))
          next.set(to, reduced(plus(next.get(to) ?? exact(0), by(x, chance))))
      mass = next
    }
  return mass
}

type Draw = (week: number, slot: number) => number

/**
 * One run by given draws: each slot's draw chooses among its ways in their order, quiet on top. The chances are whole numbers
 * of 32nds and the draws of 2⁻³², so nothing is rounded.
 */
export function walkByDraws(rules: ReturnType<typeof rulesOf>, draw: Draw, weeks = WEEKS): readonly PathStep[] {
  const steps: PathStep[] = []
  let state = 'cold/calm/running'
  for (let week = 1; week <= weeks; week++)
    for (let slot = 0; slot < 4 && !isEnding(state); slot++) {
      const own = draw(week, slot)
      let below = 0
      const chosen = rules(state, week, slot).find(({ chance }) => {
        below += Number(chance.top) / Number(chance.bottom)
        return own < below
      })
      if (chosen === undefined) throw new Error(`Draw ${own} chooses nothing in ${state}.`)
      state = chosen.to
      steps.push({ week, slot, events: chosen.events, to: state })
    }
  return steps
}

/** The weeks in which something happened, as an actor tells them. */
export function toldByWeek(
  steps: readonly PathStep[],
): readonly { readonly week: number; readonly events: readonly string[] }[] {
  const weeks = new Set(steps.filter(({ events }) => events.length > 0).map(({ week }) => week))
  return [...weeks].map((week) => ({
    week,
    events: steps.flatMap((step) => (step.week === week ? step.events : [])),
  }))
}
