import { useXAxisScale, useYAxisScale } from 'recharts'
import { entryOf } from '@/scenarios/entry-of'
import type { WeekShares } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { textWidth } from '../statechart/text-width'
import { lineWords } from './line-words'
import classes from './outcome-line.module.css'

const GAP = 14
const TYPE = 12

/**
 * The names of the endings beside the week reached, each at its band, pushed apart where bands are thin. Each has the
 * page's ground under it: a deadline's line would cross the words.
 */
export function BandLabels({ shares, week }: { readonly shares: WeekShares; readonly week: number }) {
  const { bandLabels } = useCase(lineWords)
  const { stackOrder, lookOf, strokeOf } = useCase(caseGroups)
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = xScale(week) ?? 0
  const labels = bandLabels(shares)
  let base = 0
  const bands = stackOrder.flatMap((group) => {
    const middle = yScale((base + entryOf(shares, group) / 2) * 100) ?? 0
    base += entryOf(shares, group)
    return entryOf(labels, group) === '' ? [] : [{ group, middle }]
  })
  const places = spread(
    bands.map(({ middle }) => middle),
    GAP,
    { top: (yScale(100) ?? 0) + 2, bottom: (yScale(0) ?? 0) - 6 },
  )
  return (
    <g fontSize={TYPE} fill="var(--ink)">
      {bands.map(({ group, middle }, index) => {
        const y = places[index] ?? middle
        const [look, color] = [lookOf(group), strokeOf(group)]
        return (
          <g key={group}>
            <rect
              className={classes.ground}
              x={x + 9}
              y={y - GAP / 2}
              width={textWidth(entryOf(labels, group), TYPE) + 20}
              height={GAP}
            />
            <path d={`M${x + 2} ${middle}L${x + 8} ${y}`} stroke="var(--control)" fill="none" />
            <rect
              x={x + 11}
              y={y - 4}
              width={8}
              height={8}
              rx={look === 'solid' || look === 'hollow' ? 4 : 1}
              fill={look === 'hollow' ? 'none' : color}
              stroke={color}
              strokeWidth={1.5}
            />
            <text x={x + 24} y={y} dominantBaseline="central">
              {entryOf(labels, group)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/**
 * Moves positions, given from the bottom up (falling y), apart until neighbours are `gap` pixels from each other, inside
 * `top` and `bottom` as long as there is room.
 */
export function spread(
  middles: readonly number[],
  gap: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const up: number[] = []
  for (const middle of middles) up.push(Math.min(middle, bottom, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap))
  const down: number[] = []
  for (const y of up.toReversed()) down.push(Math.max(y, down.length === 0 ? top : (down.at(-1) ?? top) + gap))
  return down.toReversed()
}
