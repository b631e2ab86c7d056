import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { axisLine, hundredTicks, tick } from './axis-style'

/** `label` names the row, `values` prints its shares; these are in points of 100. */
export type CompareRow = {
  readonly id: string
  readonly label: string
  readonly values: string
  readonly shares: Readonly<Record<Group, number>>
}

const [ROW, NARROW_ROW, BAR, AXIS] = [56, 76, 22, 30]

/** One row for each scenario: what is not settled is the hollow rest at the right. */
export function CompareBars({ rows, width }: { readonly rows: readonly CompareRow[]; readonly width: number }) {
  const { stackOrder, lookOf, fillOf, strokeOf } = useCase(caseGroups)
  const isNarrow = width < 600
  const row = isNarrow ? NARROW_ROW : ROW
  const top = (index: number) => index * row + row - BAR - 6
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * row + AXIS}
      data={[...rows]}
      margin={{ top: 0, right: 14, bottom: 0, left: 4 }}
      barSize={BAR}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis type="number" domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <YAxis type="category" dataKey="id" hide />
      {stackOrder.map((group) => (
        <Bar
          key={group}
          dataKey={({ shares }: CompareRow) => shares[group]}
          stackId="all"
          isAnimationActive={false}
          shape={({ x, width: wide, index }: BarShapeProps) => (
            <rect
              x={x}
              y={top(index)}
              width={Math.max(2, wide)}
              height={BAR}
              fill={fillOf(group)}
              stroke={lookOf(group) === 'hollow' ? strokeOf(group) : 'var(--surface)'}
              strokeWidth={1.5}
            />
          )}
        />
      ))}
      <g fontSize={13} paintOrder="stroke" stroke="var(--surface)" strokeWidth={5} strokeLinejoin="round">
        {rows.map(({ id, label, values }, index) => (
          <g key={id}>
            <text x={4} y={top(index) - (isNarrow ? 28 : 10)} fill="var(--ink)" fontWeight={650}>
              {label}
            </text>
            <text
              x={isNarrow ? 4 : width - 14}
              y={top(index) - 10}
              textAnchor={isNarrow ? 'start' : 'end'}
              fill="var(--ink-2)"
            >
              {values}
            </text>
          </g>
        ))}
      </g>
    </BarChart>
  )
}
