import { QuantileDots } from '@/ui/charts/quantile-dots'
import { trimmed } from '@/ui/shared/format'
import type { Strip } from './stakes-rows'

const WIDTH = 280
const STACK = 48

/** Twenty dots along a scale from 0 to the largest, with its unit at its end. */
export function DotStrip({ strip: { quantiles, isPrice, unit } }: { readonly strip: Strip }) {
  const top = Math.max(...quantiles, isPrice ? 0 : 1)
  return (
    <QuantileDots
      rows={[{ label: '', dots: quantiles }]}
      domain={[0, top]}
      ticks={[0, top]}
      tickLabel={(value) => (value === 0 ? '0' : `${trimmed(value, top < 10 ? 1 : 0)} ${unit.name}`)}
      width={WIDTH}
      height={STACK}
    />
  )
}
