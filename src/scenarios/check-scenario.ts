import { dayNumber, weekOfDate } from './calendar-date'
import { deadlinesOf } from './calendar-weeks'
import { MAX_HORIZON_WEEKS } from './horizon'
import { parameterById, parameterIds, weightGroups } from './parameter-catalogue'
import type { Scenario } from './scenario.schema'
import { jsonPointer, type ScenarioIssue } from './scenario-error'
import { suggestion } from './schema-issues'
import { sameToAReader } from './visible-text'

type Path = readonly (string | number)[]

const issue = (path: Path, found: string, allowed: string, code: ScenarioIssue['code']): ScenarioIssue => ({
  path: jsonPointer(path),
  found,
  allowed,
  code,
})

function numberIssues({ numbers }: Scenario): readonly ScenarioIssue[] {
  return parameterIds.flatMap((id) => {
    const { base, low, high } = numbers[id]
    const { min, max, unit } = parameterById(id)
    const beyond = (['base', 'low', 'high'] as const)
      .filter((field) => numbers[id][field] < min || numbers[id][field] > max)
      .map((field) =>
        issue(['numbers', id, field], `${numbers[id][field]}`, `from ${min} to ${max} (${unit})`, 'out-of-range'),
      )
    if (low <= base && base <= high) return beyond
    const order = issue(['numbers', id], `low ${low}, base ${base}, high ${high}`, 'low ≤ base ≤ high', 'out-of-order')
    return [...beyond, order]
  })
}

/** A group must not vanish at its base, nor when one of its weights alone is moved to its low end. */
function weightIssues({ numbers }: Scenario): readonly ScenarioIssue[] {
  return weightGroups.flatMap((group) => {
    const total = (moved?: string): number =>
      group.reduce((sum, id) => sum + (id === moved ? numbers[id].low : numbers[id].base), 0)
    const vanishes = [undefined, ...group].some((moved) => !(total(moved) > 0))
    const first = group[0]
    if (!vanishes || first === undefined) return []
    return [issue(['numbers', first], 'weights that add up to 0', `${group.join(' + ')} above 0`, 'empty-weights')]
  })
}

function sourceIssues(scenario: Scenario): readonly ScenarioIssue[] {
  const known = Object.keys(scenario.sources)
  const used: (readonly [Path, string])[] = []
  const use = (path: Path, ids: readonly string[]): void => {
    ids.forEach((id, index) => {
      used.push([[...path, 'sources', index], id])
    })
  }
  for (const id of parameterIds) use(['numbers', id], scenario.numbers[id].sources)
  for (const [party, payoffs] of Object.entries(scenario.payoffs)) use(['payoffs', party], payoffs?.sources ?? [])
  for (const [id, buyer] of Object.entries(scenario.buyers)) use(['buyers', id], buyer.sources)
  scenario.story.forEach(({ sources }, index) => {
    use(['story', index], sources)
  })
  scenario.calendar.announced.forEach(({ source }, index) => {
    used.push([['calendar', 'announced', index, 'source'], source])
  })
  return used
    .filter(([, id]) => !Object.hasOwn(scenario.sources, id))
    .map(([path, id]) => issue(path, `the source "${id}"`, suggestion(id, known), 'unknown-source'))
}

function dateIssues({ calendar, prologue, startDate, story }: Scenario): readonly ScenarioIssue[] {
  const start = dayNumber(startDate)
  const late = (path: Path, date: string): readonly ScenarioIssue[] =>
    dayNumber(date) <= start ? [] : [issue(path, date, `a day up to the start, ${startDate}`, 'wrong-date')]
  return [
    ...calendar.announced.flatMap(({ announced, date }, index) => {
      const path = ['calendar', 'announced', index]
      if (dayNumber(date) <= start)
        return [issue([...path, 'date'], date, `a day after the start, ${startDate}`, 'wrong-date')]
      if (dayNumber(announced) > dayNumber(date))
        return [issue([...path, 'announced'], announced, `a day up to the event, ${date}`, 'wrong-date')]
      return []
    }),
    ...prologue.flatMap(({ date }, index) => late(['prologue', index, 'date'], date)),
    ...story.flatMap(({ date }, index) => late(['story', index, 'date'], date)),
  ]
}

/** One headline a week: neither two announced events nor an announced one and a repeated deadline may share one. */
function weekIssues(scenario: Scenario): readonly ScenarioIssue[] {
  const taken = new Map<number, string>()
  for (const { announced, date, week } of deadlinesOf(scenario, MAX_HORIZON_WEEKS)) {
    if (!announced) taken.set(week, `the repeated deadline of ${date}`)
  }
  return scenario.calendar.announced.flatMap(({ date, label }, index) => {
    const week = weekOfDate(scenario.startDate, date)
    const other = taken.get(week)
    taken.set(week, `"${label}"`)
    if (other === undefined) return []
    const found = `a second event in week ${week}, beside ${other}`
    return [issue(['calendar', 'announced', index, 'date'], found, 'one scheduled event a week', 'week-taken')]
  })
}

function nameIssues({ buyers, parties }: Scenario): readonly ScenarioIssue[] {
  const listOf = (group: string, field: string, names: readonly (readonly [string, string])[]) => {
    const seen = new Map<string, string>()
    return names.flatMap(([id, name]) => {
      const same = sameToAReader(name)
      const other = seen.get(same)
      seen.set(same, id)
      if (other === undefined) return []
      return [
        issue([group, id, field], `"${name}", as for ${other}`, 'names a reader can tell apart', 'duplicate-name'),
      ]
    })
  }
  return [
    ...listOf(
      'parties',
      'name',
      Object.entries(parties).map(([id, { name }]) => [id, name]),
    ),
    ...listOf(
      'parties',
      'badge',
      Object.entries(parties).map(([id, { badge }]) => [id, badge]),
    ),
    ...listOf(
      'buyers',
      'name',
      Object.entries(buyers).map(([id, { name }]) => [id, name]),
    ),
    ...listOf(
      'buyers',
      'short',
      Object.entries(buyers).map(([id, { short }]) => [id, short]),
    ),
  ]
}

/** What a schema cannot say: limits, order, sums, dates and references that involve several places of the file. */
export const checkScenario = (scenario: Scenario): readonly ScenarioIssue[] => [
  ...numberIssues(scenario),
  ...weightIssues(scenario),
  ...sourceIssues(scenario),
  ...dateIssues(scenario),
  ...weekIssues(scenario),
  ...nameIssues(scenario),
]
