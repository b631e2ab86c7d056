import { type Part, percentages } from '@/simulation/adding-up'
import { type WeeksToSettle, weekWords } from '@/simulation/weeks-to-settle'

/** Writes rows in columns, two spaces between: the first `leftColumns` columns of text left, the figures after them right. */
export function table(rows: readonly (readonly string[])[], leftColumns = 1): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const cell = (text: string, column: number) =>
    column < leftColumns ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

/** A share of 1 as a percentage with two digits after the point; what would read 0.00 but is not says so. */
export const percent = (share: number): string =>
  share > 0 && share < 0.00005 ? '< 0.01 %' : `${(share * 100).toFixed(2)} %`

/** The same, or a dash where there is none: among no futures nothing has a share. */
export const shareText = (share: number): string => (Number.isNaN(share) ? '–' : percent(share))

/** Percentages of outcomes and endings that add up to the last digit. */
export const percentColumn = (parts: readonly Part[]) => percentages(parts, { digits: 2, small: '< 0.01 %' })

/** Thousands apart, the same everywhere: 1,000,000. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** "weeks to settle: mean 74.2, the horizon of 104 where it is not settled; median 79, p90 beyond 104" */
export const settledLine = ({ restrictedMean, median, p90 }: WeeksToSettle, horizon: number): string =>
  `weeks to settle: mean ${restrictedMean.toFixed(1)}, counting ${horizon} where nothing is settled; median ${weekWords(median)}, p90 ${weekWords(p90)}`
