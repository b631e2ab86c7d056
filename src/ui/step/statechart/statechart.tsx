import { useMemo } from 'react'
import type { View } from '@/scenarios/negotiation'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useWidth } from '@/ui/shared/use-width'
import type { Move } from '../moves-of'
import { ChartOutline } from './chart-outline'
import { LaneDrawing } from './lane-drawing'
import { LaneRows } from './lane-rows'
import type { Plan } from './slots'
import { standingsOf } from './standing'
import classes from './statechart.module.css'

export type LastMove = {
  readonly path: readonly string[]
  readonly from: View
  readonly to: View
}

export type StatechartProps = {
  readonly plan: Plan
  readonly now: View
  /** Views this history passed through. */
  readonly been: readonly View[]
  /** What can happen next week with its exact chance; the quiet week left out. */
  readonly next: readonly Move[]
  readonly last: LastMove | undefined
  /** The event under focus or pointer elsewhere on the page. */
  readonly focusEvent: string | undefined
  readonly onFocusEvent: (event: string | undefined) => void
  /** The headline of the move chosen, and its whole path: the answers after it too. */
  readonly onChoose: (event: string, path: readonly string[]) => void
  readonly showArrows: boolean
  readonly onShowArrows: (isOn: boolean) => void
  /** Where another history stands after the same week: ringed dashed, and what is now ringed solid. */
  readonly beside?: View | undefined
}

const WIDEST = 1000
const NARROWEST = 440

/** The machine as lanes: where it stands, where it was, and where next week may lead. */
export function Statechart(props: StatechartProps) {
  const { plan, now, been, next, focusEvent, beside } = props
  const [box, width] = useWidth<HTMLDivElement>(WIDEST)
  const isPhone = useIsPhone()
  const standingOf = useMemo(
    () => standingsOf(plan, { now, been, next, focusEvent, beside }),
    [plan, now, been, next, focusEvent, beside],
  )
  const isNarrow = isPhone || (width > 0 && width < NARROWEST)
  return (
    <div data-phone={isNarrow || undefined} data-two={beside !== undefined || undefined}>
      <ChartOutline plan={plan} now={now} standingOf={standingOf} />
      <div ref={box} className={classes.drawing}>
        {isNarrow && <LaneRows {...props} standingOf={standingOf} />}
        {!isNarrow && width > 0 && <LaneDrawing {...props} width={width} standingOf={standingOf} />}
      </div>
    </div>
  )
}
