import { useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { earlyWeekOf, hasTwoHorizons } from '@/simulation/early-horizon'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { WeekShares } from '@/simulation/types'
import { NumberTable } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { useWidth } from '@/ui/shared/use-width'
import { useCase } from '@/ui/state/case'
import { lineWords } from '../line/line-words'
import classes from './chance-line.module.css'
import { storyText } from './story-words'

type ChanceLineProps = {
  /** As far as the history was played. */
  readonly weeks: readonly WeekShares[]
  readonly deadlines: readonly number[]
  readonly horizon: number
}

const HEIGHT = 76
const LEFT = 28

/** The first ending's chance by the horizon that the verdict tells first, week by week so far; deadlines dotted, the time ahead empty. */
export function ChanceLine({ weeks, deadlines, horizon }: ChanceLineProps) {
  const { firstGroup } = useCase(caseGroups)
  const { groupShort } = useCase(groupWords)
  const { lineTable } = useCase(lineWords)
  const [box, width] = useWidth<HTMLDivElement>(1000)
  const [isOpen, setIsOpen] = useState(false)
  const title = storyText.chart(groupShort(firstGroup))
  // The week reached has a width of its own, so that even the start shows its chance.
  const x = (week: number) => LEFT + ((width - LEFT - 1) * week) / (horizon + 2)
  const y = (share: number) => 2 + (HEIGHT - 2) * (1 - share)
  const steps = weeks.map((shares) => `H${x(shares.week)}V${y(entryOf(shares, firstGroup))}`)
  const end = x((weeks.at(-1)?.week ?? 0) + 2)
  const early = earlyWeekOf(horizon)
  return (
    <figure className={classes.figure} aria-label={title}>
      <div ref={box} className={classes.box}>
        {width > 0 && (
          <svg width={width} height={HEIGHT + 20} aria-hidden="true" focusable="false">
            <path d={`M${LEFT} ${y(0)}${steps.join('')}H${end}V${y(0)}Z`} fill="var(--solid)" />
            {deadlines.map((week) => (
              <line key={week} x1={x(week)} x2={x(week)} y1={2} y2={HEIGHT} className={classes.deadline} />
            ))}
            <line x1={end} x2={end} y1={0} y2={HEIGHT} className={classes.now} />
            <path d={`M${LEFT - 4} ${y(1)}H${LEFT}V${HEIGHT}H${width}`} className={classes.axis} />
            <text x={LEFT - 6} y={y(1) + 9} textAnchor="end">
              100
            </text>
            <text x={LEFT - 6} y={HEIGHT} textAnchor="end">
              0
            </text>
            {hasTwoHorizons(horizon) && (
              <text x={x(early)} y={HEIGHT + 16} textAnchor="middle">
                {spanOfWeeks(early)}
              </text>
            )}
            <text x={width} y={HEIGHT + 16} textAnchor="end">
              {spanOfWeeks(horizon)}
            </text>
          </svg>
        )}
      </div>
      <details className={classes.table} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{storyText.numbers}</summary>
        {isOpen && <NumberTable id="chance-line-table" label={title} {...lineTable(weeks)} />}
      </details>
    </figure>
  )
}
