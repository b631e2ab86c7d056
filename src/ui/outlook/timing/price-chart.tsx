import type { Answer } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { roundTicks } from '@/ui/charts/round-ticks'
import { StepChart } from '@/ui/charts/step-chart'
import { trimmed } from '@/ui/shared/format'
import { priceBins, priceQuantile } from './timing-numbers'
import { priceCaption, timingText } from './timing-words'

const inBillions = (bin: number): string => `$${bin} bn`

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
  const { start, width: step, shares } = bins
  const end = start + shares.length * step
  const [low, middle, high] = [priceQuantile(prices, 0.05), priceQuantile(prices, 0.5), priceQuantile(prices, 0.95)]
  const rows = [
    ...shares.map((share, bin) => ({ bin: start + bin * step, count: share * 100 })),
    { bin: end, count: 0 },
  ]
  const marks = [
    { at: low, label: `5 % ${trimmed(low, 0)}`, isMain: false },
    { at: middle, label: `median ${trimmed(middle, 0)}`, isMain: true },
    { at: high, label: `95 % ${trimmed(high, 0)}`, isMain: false },
  ]
  const table = {
    columns: timingText.priceColumns,
    rows: shares.map(
      (share, bin) => [`${start + bin * step} to ${start + (bin + 1) * step}`, (share * 100).toFixed(1)] as const,
    ),
  }
  const ticks = roundTicks(start, end, 5)
  return (
    <ChartFrame
      title={timingText.price}
      unit={timingText.priceUnit(step)}
      caption={priceCaption(low, middle, high)}
      table={table}
    >
      {(width) => <StepChart rows={rows} ticks={ticks} tickLabel={inBillions} marks={marks} width={width} />}
    </ChartFrame>
  )
}
