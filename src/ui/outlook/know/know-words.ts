import { entryOf } from '@/scenarios/entry-of'
import { modelOf, modelWords } from '@/simulation/files/model-of'
import type { Recipe, SampleSummary } from '@/simulation/types'
import { gradeOfTest } from '@/ui/shared/agreement'
import { caseGroups } from '@/ui/shared/case-groups'
import { grouped, inRound, percent, trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { whatIfWords } from '@/ui/what-if/condition-words'

/** p = 1/4,000 → "4,000". */
const oneIn = (p: number): string => grouped(Number((1 / p).toPrecision(1)))

export function testWords(p: number): string {
  const grade = gradeOfTest(p)
  if (grade === 'agree') return 'Exact and drawn agree.'
  if (grade === 'unlucky') return `An unlucky seed: one in ${oneIn(p)} looks like this. Draw more.`
  return 'Exact and drawn disagree. That is a fault in the program. Copy the report.'
}

export const knowWords = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  /** Half the widest of the four intervals, in points. */
  function drawnWithin(summary: SampleSummary): string {
    const halves = groupOrder.map(
      (group) => (entryOf(summary.groups, group).high - entryOf(summary.groups, group).low) * 50,
    )
    const widest = Math.max(...halves)
    return widest < 0.1 ? widest.toFixed(2) : widest.toFixed(1)
  }

  const drawnWords = (summary: SampleSummary, isPicked: boolean): string =>
    `${grouped(summary.runs)} futures${isPicked ? ' that fit,' : ''} from seed ${summary.seed}. Drawn afresh, 95 times in 100 within ± ${drawnWithin(summary)} points.`
  const { groupName } = groupWords(open)
  const { conditionWords } = whatIfWords(open)

  /** An ending that was not drawn still has a bound: three over the number of runs at 95 %. */
  function unseenWords(summary: SampleSummary): readonly string[] {
    return groupOrder.flatMap((group) => {
      const { count, high } = entryOf(summary.groups, group)
      if (count > 0) return []
      const exact = summary.estimates.filter((one) => one.group === group).reduce((sum, one) => sum + one.exact, 0)
      const [most, chance] = [inRound(high), inRound(exact)]
      return [
        `${groupName(group)}: 0 of ${grouped(summary.runs)}: fewer than ${most.count} in ${most.of} (95 %). Exact: ${chance.count} in ${chance.of}.`,
      ]
    })
  }

  /** What identifies this result, for a citation or a bug report. */
  function facts(recipe: Recipe, crowdedShare: number, summary: SampleSummary | undefined) {
    const { count, of } = inRound(crowdedShare)
    const base = [
      ['Model', modelWords(modelOf(open.negotiation))],
      ['Case', recipe.scenario],
      ['Numbers changed', String(countOfChanges(recipe))],
      ['Conditions', recipe.conditions.length === 0 ? 'none' : recipe.conditions.map(conditionWords).join('; ')],
      ['Horizon', `${recipe.horizonWeeks} weeks`],
      ['Crowded weeks', `${count} in ${of}`],
      ['Exact answer', 'double precision, within 10⁻¹³ of whole-number arithmetic'],
    ] as const
    if (summary === undefined) return base
    const { statistic, degreesOfFreedom, p } = summary.jointTest
    return [
      ...base,
      ['Seed', summary.seed],
      ['Runs', grouped(summary.runs)],
      [
        'Joint test',
        `χ² ${trimmed(statistic, 1)} on ${degreesOfFreedom}, p ${p < 0.001 ? p.toExponential(1) : p.toFixed(3)}`,
      ],
      ['Hash of the runs', summary.hash],
    ] as const
  }

  const comparisonRows = (summary: SampleSummary) =>
    groupOrder.map((group) => {
      const { count, share, low, high } = entryOf(summary.groups, group)
      const exact = summary.estimates.filter((one) => one.group === group).reduce((sum, one) => sum + one.exact, 0)
      return [
        groupName(group),
        percent(exact, 2),
        percent(share, 2),
        grouped(count),
        `${(low * 100).toFixed(2)} to ${(high * 100).toFixed(2)}`,
      ] as const
    })

  return { drawnWords, unseenWords, facts, comparisonRows }
})

/** What is left open: every number has a range, but for those the reader holds. */
export function notKnownWords({ changes, edits }: Recipe): string {
  const held = Object.keys(changes).filter((id) => edits.ranges?.[id] === undefined).length
  const but = held === 0 ? '' : held === 1 ? ', but for the one you hold' : `, but for the ${held} you hold`
  return `The numbers are judgements with ranges${but}.`
}

export const knowText = {
  kinds: (runs: number, notKnown: string) =>
    [
      ['Chance', 'Fix every number and futures still differ.'],
      ['Not known', notKnown],
      ['Sampling error', `We drew ${grouped(runs)} futures, not all of them. More draws shrink this one only.`],
    ] as const,
  exact: 'Exact',
  exactWords: 'Every history this model allows, added up. No luck in it. Exact about the model, not about the world.',
  drawn: 'Drawn',
  drawing: 'Being drawn …',
  columns: ['Ending', 'Exact', 'Drawn', 'Count', '95 % interval (Wilson)'],
  tableTitle: 'Exact beside drawn',
  cannotTell: 'What this cannot tell',
  leftOut: (count: number) => `Left out on purpose (${count})`,
  copyReport: 'Copy the report',
  copied: 'Copied.',
}
