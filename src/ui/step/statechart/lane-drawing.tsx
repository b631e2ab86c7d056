import { useId, useMemo, useRef } from 'react'
import { useCase } from '@/ui/state/case'
import type { Move } from '../moves-of'
import { targetsOf } from './chances'
import type { Chart, LaneBox } from './chart.types'
import { chartOf } from './chart-layout'
import { ChartLines } from './chart-lines'
import { SlotButton } from './slot-button'
import { SlotCard } from './slot-card'
import type { Standing } from './standing'
import type { StatechartProps } from './statechart'
import classes from './statechart.module.css'
import { chartText, statechartWords } from './statechart-words'
import { usePointed } from './use-pointed'
import { useRovingSlots } from './use-roving-slots'

/** In pixels: the border and padding of a lane, and the lines of its name and note. */
const LANE_TOP = 10
const NAME = 20
const NOTE = 16

type LaneDrawingProps = StatechartProps & {
  readonly width: number
  readonly standingOf: (id: string) => Standing
}

/** The lanes as one figure: one tab stop, arrow keys within. */
export function LaneDrawing(props: LaneDrawingProps) {
  const { labelOf } = useCase(statechartWords)
  const { plan, now, width, standingOf, onFocusEvent, onChoose, showArrows, onShowArrows } = props
  const chart = useMemo(() => chartOf(plan, { width, labelOf }), [plan, width, labelOf])
  const figure = useRef<HTMLDivElement>(null)
  const pointed = usePointed((id) => onFocusEvent(id === undefined ? undefined : firstEvent(standingOf(id))))
  const current = chart.slots.find(({ id, kind }) => kind !== 'aside' && standingOf(id).status === 'now')?.id
  const roving = useRovingSlots(figure, chart.slots, current)
  const choose = ({ path }: Move) => {
    if (pointed.isOpen && pointed.id !== undefined) roving.focus(pointed.id)
    pointed.close()
    onChoose(path[0] ?? '', path)
  }
  const activate = (id: string) => {
    const moves = standingOf(id).chance?.moves ?? []
    const [only] = moves
    if (only !== undefined && moves.length === 1) choose(only)
    else if (moves.length > 1) pointed.open(id)
  }
  const cardId = useId()
  // A slot under pointer or focus ties the lanes its own moves lead to, not all that their headline may bring.
  const own = pointed.id === undefined ? [] : (standingOf(pointed.id).chance?.moves ?? [])
  const tied = new Set(own.flatMap((move) => targetsOf(plan, now, move).ids))
  const tiedStandingOf = (id: string): Standing => {
    const standing = standingOf(id)
    return own.length === 0 ? standing : { ...standing, isTied: tied.has(id) }
  }
  const shown = chart.slots.find(({ id }) => id === pointed.id)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one figure. */}
      <div
        ref={figure}
        className={classes.figure}
        role="group"
        data-own-keys
        aria-label={chartText.chart}
        style={{ width: chart.width, height: chart.height }}
        onKeyDown={roving.onKeyDown}
      >
        {chart.lanes.map((box) => (
          <LaneHead key={box.lane.id} box={box} head={chart.head} note={plan.noteOf(box.lane.id, now)} />
        ))}
        <ChartLines {...props} chart={chart} pointed={pointed.id} />
        {chart.slots.map((slot, at) => (
          <SlotButton
            key={slot.id}
            slot={slot}
            standing={tiedStandingOf(slot.id)}
            isShared={slot.joins === 'after' && standingOf(chart.slots[at + 1]?.id ?? '').chance !== undefined}
            isStop={slot.id === roving.stop}
            describedBy={slot.id === pointed.id ? cardId : undefined}
            onPoint={pointed.point}
            onLeave={pointed.leave}
            onFocus={() => roving.setStop(slot.id)}
            onActivate={() => activate(slot.id)}
          />
        ))}
        {shown !== undefined && (
          <SlotCard
            id={cardId}
            key={shown.id}
            slot={shown}
            standing={standingOf(shown.id)}
            chart={chart}
            isOpen={pointed.isOpen}
            onStay={pointed.stay}
            onLeave={pointed.leave}
            onFocusEvent={onFocusEvent}
            onChoose={choose}
            onLeft={pointed.close}
            onClose={() => {
              if (pointed.isOpen) roving.focus(shown.id)
              pointed.close()
            }}
          />
        )}
      </div>
      <label className={`so-inline so-note ${classes.every}`}>
        <input type="checkbox" checked={showArrows} onChange={({ target }) => onShowArrows(target.checked)} />
        {chartText.every}
      </label>
    </>
  )
}

type LaneHeadProps = { readonly box: LaneBox; readonly head: Chart['head']; readonly note: string }

/** Beside the pills, name and note stand around their middle; a lane with asides keeps room for these. */
function LaneHead({ box: { lane, y, h, middle }, head, note }: LaneHeadProps) {
  const isCentred = head === 'before' && middle !== undefined
  return (
    <div className={`so-card ${classes.lane}`} style={{ top: y, height: h }} data-head={head}>
      <span
        className={classes.laneName}
        style={isCentred ? { marginTop: middle - LANE_TOP - (note === '' ? NAME : NAME + NOTE) / 2 } : undefined}
      >
        {lane.name}
      </span>
      <span className={classes.laneNote}>{note}</span>
    </div>
  )
}

const firstEvent = ({ chance }: Standing): string | undefined => chance?.moves[0]?.path[0]
