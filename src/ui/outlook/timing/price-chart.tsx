import type { PriceDetails } from '@/scenarios/details.types'
import { withPlaces } from '@/scenarios/names-in-text'
import { priceQuantile } from '@/simulation/price-quantile'
import type { Answer } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { roundTicks } from '@/ui/charts/round-ticks'
import { StepChart } from '@/ui/charts/step-chart'
import { capital } from '@/ui/shared/format'
import { inUnits, priceBins } from './timing-numbers'

type PriceChartProps = {
  readonly prices: Answer['prices']
  readonly words: PriceDetails
  /** What prices are counted in: "US$ bn". */
  readonly unit: string
}

/** The words over the chart: the middle nine in ten of the prices paid. */
export const priceCaption = ({ caption }: PriceDetails, low: number, middle: number, high: number): string =>
  withPlaces(caption, { MEDIAN: inUnits(middle), LOWEST: inUnits(low), HIGHEST: inUnits(high) })

/** What is paid: the exact mixture of the price laws of all endings that have one. */
export function PriceChart({ prices, words, unit }: PriceChartProps) {
  const amount = (text: string, value: number) => withPlaces(text, { AMOUNT: String(value) })
  const bins = priceBins(prices)
  if (bins === undefined)
    return (
      <div>
        <h3>{words.title}</h3>
        <p>{words.none}</p>
      </div>
    )
  const { width: step, edges, shares } = bins
  const [start = 0, end = start] = [edges[0], edges.at(-1)]
  const [low, middle, high] = [priceQuantile(prices, 0.05), priceQuantile(prices, 0.5), priceQuantile(prices, 0.95)]
  const rows = edges.map((edge, bin) => ({ bin: edge, count: (shares[bin] ?? 0) * 100 }))
  const marks = [
    { at: low, label: `5 % ${inUnits(low)}`, isMain: false },
    { at: middle, label: `median ${inUnits(middle)}`, isMain: true },
    { at: high, label: `95 % ${inUnits(high)}`, isMain: false },
  ]
  const table = {
    columns: [unit, `${capital(words.plural)} in 100`],
    rows: shares.map((share, bin) => [`${edges[bin]} to ${edges[bin + 1]}`, (share * 100).toFixed(1)] as const),
  }
  const ticks = roundTicks(start, end, 5)
  return (
    <ChartFrame
      title={words.title}
      unit={amount(words.per, step)}
      caption={priceCaption(words, low, middle, high)}
      table={table}
    >
      {(width) => (
        <StepChart rows={rows} ticks={ticks} tickLabel={(bin) => amount(words.tick, bin)} marks={marks} width={width} />
      )}
    </ChartFrame>
  )
}
