import { type Chain, classOutcome, hasSameRuns, slotsOf, streamVersion } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { ScenarioError, type ScenarioIssue, shown } from '@/scenarios/scenario-error'
import { editedCase } from '../edited-case'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { scenarioHash } from './canonical-json'
import type { NamedShard, ShardFile } from './shard-file'

const differs = (path: string, found: string | number, allowed: string | number): ScenarioIssue => ({
  path,
  found: shown(String(found)),
  allowed: String(allowed),
  code: 'wrong-value',
})

/** A part of another model, stream or case says nothing about the present ones, though its runs bear the same numbers. */
function groundIssues(
  { ground }: ShardFile,
  negotiation: OpenNegotiation,
  scenario: Scenario,
): readonly ScenarioIssue[] {
  const stream = hasSameRuns(ground.stream, slotsOf(negotiation)) ? streamVersion : ground.stream
  const rows = [
    ['modelVersion', ground.modelVersion, negotiation.modelVersion, 'the model of this program'],
    ['stream', stream, streamVersion, 'the random stream of this program'],
    ['scenario/sha256', ground.scenario.sha256, scenarioHash(scenario), `the case "${scenario.id}" of this program`],
    ['scenario/title', ground.scenario.title, scenario.title, 'the title of the case'],
  ] as const
  return rows
    .filter(([, found, present]) => found !== present)
    .map(([name, found, present, what]) => differs(`/ground/${name}`, found, `${present}, ${what}`))
}

/** Which classes runs can stop in: an ending that some state has, or an outcome to which the horizon can cut a run. */
function possibleClasses(chain: Chain): readonly ('ending' | 'cut' | 'never')[] {
  const endings = chain.endings.length
  const cut = new Set<number>()
  for (let state = 0; state < chain.n; state++) if ((chain.ending[state] ?? -1) < 0) cut.add(chain.outcome[state] ?? -1)
  return Array.from(classOutcome(chain), (outcome, k) => {
    if (k >= endings) return cut.has(outcome) ? 'cut' : 'never'
    return outcome < chain.outcomes.length ? 'ending' : 'never'
  })
}

/** Counts of the shape the chain gives them, each in a place where a run can stop, every counter's adding up to the runs. */
function countIssues({ shard, classWeek, counterBins, sizes }: ShardFile, chain: Chain): readonly ScenarioIssue[] {
  const width = chain.horizon + 1
  const possible = possibleClasses(chain)
  const wanted = { classWeek: possible.length * width, counterBins: chain.counterIds.length * width }
  const ofSizes = (['classWeek', 'counterBins'] as const)
    .filter((name) => sizes[name] !== wanted[name])
    .map((name) => differs(`/sizes/${name}`, sizes[name], `${wanted[name]}, for ${width} weeks of this case`))
  if (ofSizes.length > 0) return ofSizes
  const misplaced = classWeek.flatMap((at, i) => {
    if (i % 2 === 1) return []
    const [kind, week] = [possible[Math.floor(at / width)], at % width]
    if (kind === 'ending' || (kind === 'cut' && week === chain.horizon)) return []
    const found = `runs in place ${at}, class ${Math.floor(at / width)} in week ${week}`
    return [differs(`/classWeek/${i}`, found, 'places in which a run can stop')]
  })
  const sums = chain.counterIds.map(() => 0)
  for (let i = 0; i < counterBins.length; i += 2) {
    const counter = Math.floor((counterBins[i] ?? 0) / width)
    sums[counter] = (sums[counter] ?? 0) + (counterBins[i + 1] ?? 0)
  }
  const uneven = chain.counterIds.flatMap((id, c) =>
    sums[c] === shard.runs
      ? []
      : [differs('/counterBins', `${sums[c]} runs under ${id}`, `${shard.runs}, as in /shard/runs`)],
  )
  return [...misplaced, ...uneven]
}

/** Holds parts against the model, stream and case of this program. @throws {ScenarioError} for the first part that does not fit. */
export function requirePresent(
  negotiation: OpenNegotiation,
  parts: readonly NamedShard[],
  caseOf: (part: NamedShard) => Scenario,
): void {
  for (const part of parts) {
    const { where, file } = part
    const refuse = (issues: readonly ScenarioIssue[]) => {
      if (issues.length > 0) throw new ScenarioError(where, issues)
    }
    const scenario = caseOf(part)
    refuse(groundIssues(file, negotiation, scenario))
    const { edits, changes, horizonWeeks } = file.ground.recipe
    refuse(countIssues(file, chainOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks)))
  }
}
