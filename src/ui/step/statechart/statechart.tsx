import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import { useWidth } from '@/ui/shared/use-width'
import { useCase } from '@/ui/state/case'
import type { Move } from './chances'
import { ChartOutline } from './chart-outline'
import { LaneDrawing } from './lane-drawing'
import { LaneRows } from './lane-rows'
import { standing } from './standing'
import classes from './statechart.module.css'

export type LastMove = {
  readonly path: readonly string[]
  readonly from: NegotiationView
  readonly to: NegotiationView
}

export type StatechartProps = {
  readonly now: NegotiationView
  /** Views this history passed through. */
  readonly been: readonly NegotiationView[]
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
  readonly beside?: NegotiationView | undefined
}

const WIDEST = 1000
const NARROWEST = 440

/** The machine as four lanes: where it stands, where it was, and where next week may lead. */
export function Statechart(props: StatechartProps) {
  const { standingsOf } = useCase(standing)
  const { now, been, next, focusEvent, beside } = props
  const [box, width] = useWidth<HTMLDivElement>(WIDEST)
  const isPhone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const standingOf = useMemo(
    () => standingsOf({ now, been, next, focusEvent, beside }),
    [now, been, next, focusEvent, beside, standingsOf],
  )
  const isNarrow = isPhone || (width > 0 && width < NARROWEST)
  return (
    <div className={classes.statechart} data-phone={isNarrow || undefined} data-two={beside !== undefined || undefined}>
      <ChartOutline now={now} standingOf={standingOf} />
      <div ref={box}>
        {isNarrow && <LaneRows {...props} standingOf={standingOf} />}
        {!isNarrow && width > 0 && <LaneDrawing {...props} width={width} standingOf={standingOf} />}
      </div>
    </div>
  )
}
