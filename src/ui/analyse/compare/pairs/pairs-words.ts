import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { JointCell, Pair } from '@/simulation/analyse/types'
import { spanOfWeeks } from '@/simulation/plain-words'
import { dotShares, reachedBy, weekDots } from '@/simulation/quantile-dots'
import type { Answer, Group } from '@/simulation/types'
import { grouped, plural } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'

/** The letters of the two that are paired. */
export type Letters = readonly [a: string, b: string]

/** What a pair is of one ending, in the order in which pairs stand. */
export type PairKind = 'both' | 'onlyB' | 'onlyA' | 'neither'
export const pairKinds: readonly PairKind[] = ['both', 'onlyB', 'onlyA', 'neither']

export const kindOf = ({ a, b }: Pick<Pair, 'a' | 'b'>, group: Group): PairKind =>
  a === group ? (b === group ? 'both' : 'onlyA') : b === group ? 'onlyB' : 'neither'

export function countsOf(pairs: readonly Pair[], group: Group): Readonly<Record<PairKind, number>> {
  const counts = { both: 0, onlyB: 0, onlyA: 0, neither: 0 }
  for (const pair of pairs) counts[kindOf(pair, group)] += 1
  return counts
}

export const pairsText = {
  which: 'Pair it with',
  same: ([a, b]: Letters) => `${a} and ${b} are the same; change one.`,
  about: 'A pair is one future lived twice on the same luck.',
  play: 'One pair at a time',
  pause: 'Pause',
  next: 'Next pair',
  all: 'Show all pairs',
  hint: ([a, b]: Letters) => `Left ${a}, right ${b}; a frame where they differ. Choose a pair to read both.`,
  grid: 'A hundred pairs of futures',
  drawing: (done: number, count: number) => `${grouped(done)} of ${grouped(count)} pairs drawn`,
  drawn: (runs: number) => `Drawn: ${grouped(runs)} pairs.`,
  fault: 'Exact and drawn disagree. That is a fault in the program. Copy the report.',
  later: 'later',
  week: 'week',
  close: 'Close',
  noEvents: 'nothing happens',
  over: 'over',
  more: (weeks: number) => `Show ${plural(weeks, 'row')} more`,
  weekColumn: 'Week',
  foldedWeeks: (weeks: number) => `${plural(weeks, 'week')} with the same headlines in both`,
  pairTitle: (at: number) => `Pair ${at + 1} of 100`,
  openIn: (letter: string) => `Step through ${letter}`,
  openLabel: (letter: string, at: number) => `Step through ${letter} of pair ${at + 1}`,
  readFailed: (message: string) => `The two histories could not be told: ${message}`,
  reading: 'The two histories are being told …',
}

export const pairsWords = fromCase((open) => {
  const { groupCount, groupHappens, groupName } = groupWords(open)

  /** "Sold with B but not with A in 13 of 100 pairs; with A but not with B in 5." */
  function pairsHeadline(counts: Readonly<Record<PairKind, number>>, [a, b]: Letters, group: Group): string {
    if (counts.onlyA + counts.onlyB === 0) return `${a} and ${b} come out alike here in all 100 pairs.`
    return `${groupName(group)} with ${b} but not with ${a} in ${counts.onlyB} of 100 pairs; with ${a} but not with ${b} in ${counts.onlyA}.`
  }

  const pairsMeaning = ({ both, neither }: Readonly<Record<PairKind, number>>, group: Group): string =>
    `${pairsText.about} In ${both + neither} pairs the change makes no difference to whether ${groupHappens(group)}.`

  function kindText(kind: PairKind, [a, b]: Letters, group: Group): string {
    if (kind === 'both') return `${groupCount(group)} in both`
    if (kind === 'neither') return 'in neither'
    return `only with ${kind === 'onlyA' ? a : b}`
  }

  const runningText = (counts: Readonly<Record<PairKind, number>>, [a, b]: Letters): string =>
    `Only with ${b} ${counts.onlyB}, only with ${a} ${counts.onlyA}, alike ${counts.both + counts.neither}.`

  /** "Exact: A 75.1, B 83.2 sold of 100, so 8.1 more." The difference is that of the numbers as they stand there. */
  function exactText([a, b]: Letters, was: number, is: number, group: Group): string {
    const [x, y] = [was, is].map((share) => Number((share * 100).toFixed(1))) as [number, number]
    const by = Math.abs(y - x).toFixed(1)
    const so = x === y ? 'so no more and no fewer' : `so ${by} ${y > x ? 'more' : 'fewer'}`
    return `Exact: ${a} ${x.toFixed(1)}, ${b} ${y.toFixed(1)} ${groupCount(group)} of 100, ${so}.`
  }

  const markLabel = ({ a, b }: Pair, at: number, letters: Letters): string =>
    `Pair ${at + 1}: ${letters[0]} ${groupName(a)}, ${letters[1]} ${groupName(b)}`

  /** Which of the two is there first where both get there, of 100 such pairs; which one never gets there. */
  function soonerText(joint: readonly JointCell[], answers: readonly [Answer, Answer], letters: Letters, group: Group) {
    const [a, b] = letters
    for (const [at, answer] of answers.entries()) {
      if ((reachedBy(answer, group).at(-1) ?? 0) === 0) {
        return `${at === 0 ? a : b} is never ${groupCount(group)} within ${spanOfWeeks(answer.horizonWeeks)}.`
      }
    }
    const both = joint.filter((cell) =>
      group === UNRESOLVED ? cell.a !== UNRESOLVED && cell.b !== UNRESOLVED : cell.a === group && cell.b === group,
    )
    const sum = (of: (cell: JointCell) => number) => both.reduce((total, cell) => total + of(cell), 0)
    const all = sum(({ pairs }) => pairs)
    if (all === 0) return ''
    const of100 = (count: number) => Math.round((count / all) * 100)
    const here = group === UNRESOLVED ? 'Where both are settled' : `Where both end ${groupCount(group)}`
    return `${here}, ${b} is earlier in ${of100(sum(({ sooner }) => sooner))} of 100 pairs, ${a} in ${of100(sum(({ later }) => later))}.`
  }

  const whenTitle = (group: Group): string =>
    group === UNRESOLVED ? 'When is it settled?' : `When is it ${groupCount(group)}?`

  /** Each dot's week, one column a scenario. */
  const weekTable = (answers: readonly [Answer, Answer], letters: Letters, group: Group) => {
    const dots = answers.map((answer) => weekDots(answer, group))
    return {
      columns: ['Futures', ...letters],
      rows: dotShares.map(
        (share, at) =>
          [
            `${(share * 100).toFixed(1)} %`,
            ...dots.map((weeks) => (weeks[at] === undefined ? pairsText.later : String(weeks[at]))),
          ] as const,
      ),
    }
  }

  const shareIn = (answer: Answer, group: Group): number => entryOf(answer.groups, group)

  return {
    pairsHeadline,
    pairsMeaning,
    kindText,
    runningText,
    exactText,
    markLabel,
    soonerText,
    whenTitle,
    weekTable,
    shareIn,
  }
})
