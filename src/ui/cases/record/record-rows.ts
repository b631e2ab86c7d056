import { in100 } from '@/simulation/history/in-100'
import type { TrackRecord } from '@/simulation/history/track-record'
import type { TableData } from '@/ui/charts/number-table'
import { recordText } from './record-words'

/** One dot of the reliability picture, in 100; `reach` is how far the interval goes below and above it. */
export type ReliabilityRow = {
  readonly forecast: number
  readonly share: number
  readonly reach: readonly [number, number]
  readonly words: string
}

export const reliabilityRows = ({ reliability }: TrackRecord): readonly ReliabilityRow[] =>
  reliability.map(({ forecast, happened, n, low, high }) => {
    const share = happened / n
    return {
      forecast: 100 * forecast,
      share: 100 * share,
      reach: [100 * (share - low), 100 * (high - share)],
      words: `${happened} of ${n}`,
    }
  })

/** How many questions came about, and how many intervals hold the chance that was given. */
export function reliabilityCaption({ reliability }: TrackRecord): string {
  const came = reliability.reduce((sum, { happened }) => sum + happened, 0)
  const asked = reliability.reduce((sum, { n }) => sum + n, 0)
  const reaching = reliability.filter(({ forecast, low, high }) => low <= forecast && forecast <= high).length
  return recordText.reliabilityCaption(came, asked, reaching, reliability.length)
}

export const reliabilityTable = ({ reliability }: TrackRecord): TableData => ({
  columns: recordText.reliabilityColumns,
  rows: reliability.map(({ from, to, n, forecast, happened, low, high }) => [
    `${in100(from)} to ${in100(to)}`,
    String(n),
    in100(forecast),
    `${happened} of ${n}`,
    `${in100(low)} to ${in100(high)}`,
  ]),
})
