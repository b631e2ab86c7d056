import type { PriceDetails } from '@/scenarios/details.types'
import { withPlaces } from '@/scenarios/names-in-text'
import { priceQuantile } from '@/simulation/price-quantile'
import { priceDots } from '@/simulation/quantile-dots'
import type { Answer } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { QuantileDots } from '@/ui/charts/quantile-dots'
import { roundTicks } from '@/ui/charts/round-ticks'
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
  const table = {
    columns: [unit, capital(amount(words.per, step))],
    rows: shares.map((share, bin) => [`${edges[bin]} to ${edges[bin + 1]}`, (share * 100).toFixed(1)] as const),
  }
  const ticks = roundTicks(start, end, 5)
  return (
    <ChartFrame
      title={words.title}
      unit={`one dot: 5 of 100 ${words.plural}`}
      caption={priceCaption(words, low, middle, high)}
      table={table}
    >
      {(width) => (
        <QuantileDots
          rows={[{ label: '', dots: priceDots({ prices }) }]}
          domain={[start, end]}
          ticks={ticks}
          tickLabel={(price) => amount(words.tick, price)}
          width={width}
        />
      )}
    </ChartFrame>
  )
}
