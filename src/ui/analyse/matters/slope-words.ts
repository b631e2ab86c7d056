import { calendarNumbers } from '@/scenarios/calendar-numbers'
import type { Elasticities, SobolShares } from '@/simulation/analyse/types'
import { grouped, listed, plural, trimmed } from '@/ui/shared/format'
import { fieldScale } from '@/ui/shared/numbers/number-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { chanceWords, numberText, points } from './number-text'
import { targetWords } from './target-words'

const minus = (text: string) => text.replace('-', '−')
const withSign = (value: number, digits: number) => minus(`${value > 0 ? '+' : ''}${value.toFixed(digits)}`)

export const slopeWords = fromCase((open) => {
  const { targetName } = targetWords(open)
  const { cardOf } = caseNumbers(open)
  const { nameOf, valueText } = numberText(open)

  const byWeek =
    calendarNumbers(open.negotiation).length === 0
      ? ''
      : ' Of the calendar’s whole weeks: half of what lies between a week more and a week less.'

  const slopesText = {
    title: (target: string) => `Elasticity of “${targetName(target)}”`,
    unit: '% per % of the number',
    waiting: 'The slopes are being worked out …',
    note: `Exact slopes at your reading, from one derivative pass: they hold close by, the tornado over the whole range. A number that stands at 0 has no elasticity; its slope is in the table.${byWeek}`,
    columns: ['Number', 'Reading', 'Points per unit', 'Elasticity'],
    action: 'open One number',
  }

  const unitOf = (id: string): string => {
    const kind = cardOf(id)?.kind
    if (kind === 'weekly' || kind === 'occasion') return 'per point'
    return kind === 'calendar' ? 'per week' : 'per 1'
  }

  /** Strongest first; those without an elasticity are in the table alone. */
  const slopeRows = ({ rows }: Elasticities) =>
    rows
      .flatMap(({ id, elasticity }) =>
        elasticity === undefined || elasticity === 0
          ? []
          : [{ id, name: nameOf(id), value: elasticity, text: withSign(elasticity, 2) }],
      )
      .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))

  const slopeTable = ({ rows }: Elasticities) => ({
    columns: slopesText.columns,
    rows: rows.map(({ id, value, slope, elasticity }) => {
      const card = cardOf(id)
      const each = (slope * 100) / (card === undefined ? 1 : fieldScale(card))
      return [
        nameOf(id),
        valueText(id, value),
        `${withSign(each, 3)} ${unitOf(id)}`,
        elasticity === undefined ? '–' : withSign(elasticity, 3),
      ] as const
    }),
  })

  function slopeCaption(elasticities: Elasticities): string {
    const { target, share } = elasticities
    const [first] = slopeRows(elasticities)
    if (first === undefined) return `No number moves “${targetName(target)}” at your reading.`
    const way = first.value > 0 ? 'raises' : 'lowers'
    return `At ${chanceWords(share)}, one per cent more of “${first.name}” ${way} “${targetName(target)}” by ${trimmed(Math.abs(first.value), 2)} per cent.`
  }

  const sobolText = {
    title: (target: string) => `Whose uncertainty moves “${targetName(target)}”`,
    unit: '% of the variance',
    about:
      'Sobol shares draw every number within its range at once and split the variance of the exact chance among them: alone, and with all its interplay.',
    samples: 'Samples',
    cost: (evaluations: number, seconds: number) =>
      `${grouped(evaluations)} exact answers, about ${durationWords(seconds)} on two workers.`,
    costing: 'The cost is being worked out …',
    start: 'Split the variance',
    reading: 'The shares are being read off …',
    note: 'Hollow: total share, with its 95 % interval; filled: the number alone. Shares are estimates from draws of a fixed seed; the exact answers behind them hold no luck. More samples narrow the intervals; from few, a share may come out below 0 or above its total.',
    columns: ['Number', 'Alone', 'Alone, 95 %', 'In total', 'In total, 95 %'],
    action: 'open One number',
    none: (target: string) => `“${targetName(target)}” does not vary within the ranges.`,
  }

  const sobolRows = ({ shares }: SobolShares) =>
    shares.map(({ id, first, total, totalInterval }) => ({
      id,
      name: nameOf(id),
      value: total * 100,
      inner: first * 100,
      low: totalInterval.low * 100,
      high: totalInterval.high * 100,
      text: `${share(total)} (${share(totalInterval.low)}–${share(totalInterval.high)}) %`,
    }))

  const sobolTable = ({ shares }: SobolShares) => ({
    columns: sobolText.columns,
    rows: shares.map(
      ({ id, first, firstInterval, total, totalInterval }) =>
        [nameOf(id), `${share(first)} %`, span(firstInterval), `${share(total)} %`, span(totalInterval)] as const,
    ),
  })

  function sobolCaption({ target, shares, samples, evaluations, mean }: SobolShares): string {
    const [first] = shares
    if (first === undefined) return sobolText.none(target)
    return `${nameOf(first.id)} accounts for ${share(first.total)} % of the variance of “${targetName(target)}” (${points(mean)} in 100 on average), interplay included; ${grouped(samples)} samples, ${grouped(evaluations)} exact answers.`
  }

  return { slopesText, slopeRows, slopeTable, slopeCaption, sobolText, sobolRows, sobolTable, sobolCaption }
})

/** "70 seconds", "3 minutes" */
export const durationWords = (seconds: number): string =>
  seconds < 100 ? plural(Math.max(1, Math.round(seconds)), 'second') : plural(Math.round(seconds / 60), 'minute')

const share = (value: number) => minus((value * 100).toFixed(0))
const span = ({ low, high }: { readonly low: number; readonly high: number }) => `${share(low)} to ${share(high)} %`

const leftOutFor = {
  amount: (count) =>
    `${plural(count, 'amount')}, which ${count === 1 ? 'prices' : 'price'} a future and ${count === 1 ? 'makes' : 'make'} none`,
  unreachable: (count) => `${count} never met within the horizon`,
  held: (count) => `${count} held where you put ${count === 1 ? 'it' : 'them'}`,
  noRange: (count) => `${count} without a range`,
  certain: (count) => `${plural(count, 'chance')} of exactly 0 or 1`,
  calendar: (count) => `${count} held, since all draws share a calendar`,
} satisfies Readonly<Record<SobolShares['leftOut'][number]['why'], (count: number) => string>>

const whys = ['amount', 'unreachable', 'held', 'noRange', 'certain', 'calendar'] as const

/** What was left out of the shares, and why. */
export function leftOutWords({ leftOut }: SobolShares): string {
  const groups = whys.flatMap((why) => {
    const count = leftOut.filter((one) => one.why === why).length
    return count === 0 ? [] : [leftOutFor[why](count)]
  })
  return groups.length === 0 ? '' : ` Left out: ${listed(groups)}.`
}
