import type { Answer } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { roundTicks } from '@/ui/charts/round-ticks'
import { StepChart } from '@/ui/charts/step-chart'
import { inBillions, priceBins, priceQuantile } from './timing-numbers'
import { priceCaption, timingText } from './timing-words'

const tickLabel = (bin: number): string => `$${bin} bn`

const NoPrice = () => (
  <div>
    <h3>{timingText.price}</h3>
    <p>{timingText.priceCaptionNone}</p>
  </div>
)

/** What a sale fetches: the exact mixture of the price laws of all sales. */
export function PriceChart({ prices }: { readonly prices: Answer['prices'] }) {
  const bins = priceBins(prices)
  if (bins === undefined) return <NoPrice />
  const { width: step, edges, shares } = bins
  const [start = 0, end = start] = [edges[0], edges.at(-1)]
  const [low, middle, high] = [priceQuantile(prices, 0.05), priceQuantile(prices, 0.5), priceQuantile(prices, 0.95)]
  const rows = edges.map((edge, bin) => ({ bin: edge, count: (shares[bin] ?? 0) * 100 }))
  const marks = [
    { at: low, label: `5 % ${inBillions(low)}`, isMain: false },
    { at: middle, label: `median ${inBillions(middle)}`, isMain: true },
    { at: high, label: `95 % ${inBillions(high)}`, isMain: false },
  ]
  const table = {
    columns: timingText.priceColumns,
    rows: shares.map((share, bin) => [`${edges[bin]} to ${edges[bin + 1]}`, (share * 100).toFixed(1)] as const),
  }
  const ticks = roundTicks(start, end, 5)
  return (
    <ChartFrame
      title={timingText.price}
      unit={timingText.priceUnit(step)}
      caption={priceCaption(low, middle, high)}
      table={table}
    >
      {(width) => <StepChart rows={rows} ticks={ticks} tickLabel={tickLabel} marks={marks} width={width} />}
    </ChartFrame>
  )
}
