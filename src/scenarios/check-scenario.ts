import { dayNumber } from './calendar-date'
import { calendarIssues } from './check-calendar'
import { numberIssues, weightIssues } from './check-numbers'
import { policyIssues } from './check-policies'
import { suggestion } from './closest-word'
import type { Negotiation } from './negotiation'
import type { Scenario } from './scenario.types'
import { jsonPointer, MOST_ISSUES, type ScenarioIssue } from './scenario-error'
import { sameToAReader } from './visible-text'

type Path = readonly (string | number)[]

const issue = (path: Path, found: string, allowed: string, code: ScenarioIssue['code']): ScenarioIssue => ({
  path: jsonPointer(path),
  found,
  allowed,
  code,
})

function sourceIssues(scenario: Scenario): readonly ScenarioIssue[] {
  const known = Object.keys(scenario.sources)
  const used: (readonly [Path, string])[] = []
  const use = (path: Path, ids: readonly string[]): void => {
    ids.forEach((id, index) => {
      used.push([[...path, 'sources', index], id])
    })
  }
  for (const [id, number] of Object.entries(scenario.numbers)) use(['numbers', id], number.sources)
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
    .map(([path, id], i) => {
      // A word for a misspelt one takes time to find: only for those that are shown.
      const allowed = i < MOST_ISSUES ? suggestion(id, known) : 'a key of /sources'
      return issue(path, `the source "${id}"`, allowed, 'unknown-source')
    })
}

/** What is told of the past lies in it. */
function pastIssues({ prologue, startDate, story }: Scenario): readonly ScenarioIssue[] {
  const late = (path: Path, date: string): readonly ScenarioIssue[] =>
    dayNumber(date) <= dayNumber(startDate)
      ? []
      : [issue(path, date, `a day up to the start, ${startDate}`, 'wrong-date')]
  return [
    ...prologue.flatMap(({ date }, index) => late(['prologue', index, 'date'], date)),
    ...story.flatMap(({ date }, index) => late(['story', index, 'date'], date)),
  ]
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
export const checkScenario = (negotiation: Negotiation, scenario: Scenario): readonly ScenarioIssue[] => [
  ...Object.entries(scenario.numbers).flatMap(([id, number]) => numberIssues(negotiation, id, number, ['numbers', id])),
  ...weightIssues(negotiation, (id) => scenario.numbers[id]).map(([id, fault]) => ({
    path: jsonPointer(['numbers', id]),
    ...fault,
  })),
  ...sourceIssues(scenario),
  ...calendarIssues(negotiation, scenario),
  ...policyIssues(negotiation, scenario),
  ...pastIssues(scenario),
  ...nameIssues(scenario),
]
