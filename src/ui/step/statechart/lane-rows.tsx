import { useId, useState } from 'react'
import { useCase } from '@/ui/state/case'
import classes from './lane-rows.module.css'
import { OpenLane } from './open-lane'
import type { Plan, Slot } from './slots'
import type { Standing } from './standing'
import type { StatechartProps } from './statechart'
import { chartText, statechartWords } from './statechart-words'

export type LaneRowsProps = StatechartProps & {
  readonly standingOf: (id: string) => Standing
  /** Closed lanes stand side by side where there is room, and say what is to know of them instead of how many ways on there are. */
  readonly isBeside?: boolean
  /** What can happen is shown, and not how likely it is. */
  readonly isWithoutChances?: boolean
}

/** The lanes of a phone: rows, one of them open at a time. */
export function LaneRows(props: LaneRowsProps) {
  const [open, setOpen] = useState<string>()
  return (
    <div className={classes.rows} data-beside={props.isBeside || undefined}>
      {props.plan.lanes.map((lane) => (
        <LaneRow
          key={lane.id}
          {...props}
          lane={lane}
          isOpen={lane.id === open}
          onToggle={() => setOpen(lane.id === open ? undefined : lane.id)}
        />
      ))}
    </div>
  )
}

type LaneRowProps = LaneRowsProps & {
  readonly lane: Plan['lanes'][number]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function LaneRow({ lane, isOpen, onToggle, ...props }: LaneRowProps) {
  const { labelOf, fullLabelOf } = useCase(statechartWords)
  const id = useId()
  const inLane = props.plan.slots.filter((slot) => slot.lane === lane.id)
  const current = inLane.filter(({ id, kind }) => kind !== 'aside' && props.standingOf(id).status === 'now')
  const isOther = ({ id, kind }: Slot) => kind !== 'aside' && props.standingOf(id).isBeside
  const other = inLane.find((slot) => !current.includes(slot) && isOther(slot))
  const next = inLane.filter(({ id }) => props.standingOf(id).status === 'possible').length
  const note = props.plan.noteOf(lane.id, props.now)
  const from = isOpen ? undefined : cameFrom(inLane, props)
  return (
    <section className={`so-card ${classes.lane}`} aria-label={lane.name} data-open={isOpen || undefined}>
      <button
        type="button"
        className={`so-line ${classes.head}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span className={classes.name}>{lane.name}</span>
        {!isOpen && (
          <span className={`so-line ${classes.path}`}>
            {from !== undefined && (
              <span className={`so-cut ${classes.from}`}>
                {from.full === undefined ? fullLabelOf(from) : labelOf(from)} ›
              </span>
            )}
            {current.map((slot) => (
              <span key={slot.id} className={classes.now}>
                {fullLabelOf(slot)}
              </span>
            ))}
            {other !== undefined && (
              <span className={`so-cut ${classes.other}`}>
                <span aria-hidden="true">B </span>
                <span className="so-hidden">, {chartText.beside}: </span>
                {fullLabelOf(other)}
              </span>
            )}
          </span>
        )}
        <span className={classes.next}>
          {isOpen ? chartText.close.toLowerCase() : props.isBeside ? note : chartText.next(next)}
        </span>
        <svg className={classes.arrow} width="10" height="6" aria-hidden="true" focusable="false">
          <path d={isOpen ? 'M0 6h10L5 0z' : 'M0 0h10L5 6z'} fill="currentColor" />
        </svg>
      </button>
      <div id={id}>{isOpen && <OpenLane {...props} slots={inLane} />}</div>
    </section>
  )
}

/** Where the last move left this lane from, if it moved it. */
function cameFrom(inLane: readonly Slot[], { plan, last, standingOf }: LaneRowsProps): Slot | undefined {
  if (last === undefined) return undefined
  const before = plan.slotIdsOf(last.from)
  return inLane.find(({ id, kind }) => kind !== 'aside' && before.includes(id) && standingOf(id).status !== 'now')
}
