import { Area } from 'recharts'

/**
 * A series for the chart's own store, which keeps axes, scales and keys by it: it holds places alone and is not drawn. The
 * marks are drawn beside it from the scales, so that moving shares redraw a path and leave the store untouched; told of every
 * new share, the store would look at the whole chart three times over.
 */
export const unseenSeries = (
  <Area dataKey="none" stroke="none" fill="none" isAnimationActive={false} activeDot={false} />
)
