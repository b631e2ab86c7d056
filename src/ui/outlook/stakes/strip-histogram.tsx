import { ChartFrame } from '@/ui/charts/chart-frame'
import { roundTicks } from '@/ui/charts/round-ticks'
import { StepChart } from '@/ui/charts/step-chart'
import { trimmed } from '@/ui/shared/format'
import { type Strip, stakesText } from './stakes-rows'

/** The histogram behind a strip of dots. */
export function StripHistogram({ title, strip }: { readonly title: string; readonly strip: Strip }) {
  const { bins, unit } = strip
  const [first, last] = [bins[0]?.bin ?? 0, bins.at(-1)?.bin ?? 1]
  const ticks = roundTicks(first, last, 5)
  const table = {
    columns: stakesText.columns(strip),
    rows: bins.map(({ bin, count }) => [trimmed(bin, 1), count.toFixed(2)] as const),
  }
  return (
    <ChartFrame
      title={`${title}, ${unit.name}`}
      unit={stakesText.columns(strip)[1] ?? ''}
      caption={stakesText.dots(strip)}
      table={table}
    >
      {(width) => (
        <StepChart rows={bins} ticks={ticks} tickLabel={(bin) => trimmed(bin, 0)} width={width} height={180} />
      )}
    </ChartFrame>
  )
}
