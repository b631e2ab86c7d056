import { useId, useState } from 'react'
import type { Lane } from '@/machines/event-record'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { useCase } from '@/ui/state/case'
import classes from './lane-rows.module.css'
import { OpenLane } from './open-lane'
import { lanes, type Slot, slotIdsOf, slotsOf } from './slots'
import type { Standing } from './standing'
import type { StatechartProps } from './statechart'
import { chartText, laneNames, statechartWords } from './statechart-words'

export type LaneRowsProps = StatechartProps & { readonly standingOf: (id: string) => Standing }

const slots = slotsOf(negotiationMachine)

/** The lanes of a phone: four rows, one of them open at a time. */
export function LaneRows(props: LaneRowsProps) {
  const [open, setOpen] = useState<Lane>()
  return (
    <div className={classes.rows}>
      {lanes.map((lane) => (
        <LaneRow
          key={lane}
          {...props}
          lane={lane}
          isOpen={lane === open}
          onToggle={() => setOpen(lane === open ? undefined : lane)}
        />
      ))}
    </div>
  )
}

type LaneRowProps = LaneRowsProps & {
  readonly lane: Lane
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function LaneRow({ lane, isOpen, onToggle, ...props }: LaneRowProps) {
  const { labelOf, fullLabelOf } = useCase(statechartWords)
  const id = useId()
  const inLane = slots.filter((slot) => slot.lane === lane)
  const current = inLane.find(({ id, kind }) => kind !== 'terms' && props.standingOf(id).status === 'now')
  const isOther = ({ id, kind }: Slot) => kind !== 'terms' && props.standingOf(id).isBeside
  const other = inLane.find((slot) => slot !== current && isOther(slot))
  const next = inLane.filter(({ id }) => props.standingOf(id).status === 'possible').length
  const from = isOpen ? undefined : cameFrom(inLane, props)
  return (
    <section className={classes.lane} aria-label={laneNames[lane]}>
      <button type="button" className={classes.head} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className={classes.name}>{laneNames[lane]}</span>
        {!isOpen && (
          <span className={classes.path}>
            {from !== undefined && (
              <span className={classes.from}>{from.kind === 'bidders' ? labelOf(from) : fullLabelOf(from)} ›</span>
            )}
            {current !== undefined && <span className={classes.now}>{fullLabelOf(current)}</span>}
            {other !== undefined && (
              <span className={classes.other}>
                <span aria-hidden="true">B </span>
                <span className="so-hidden">, {chartText.beside}: </span>
                {fullLabelOf(other)}
              </span>
            )}
          </span>
        )}
        <span className={classes.next}>{isOpen ? chartText.close.toLowerCase() : chartText.next(next)}</span>
        <svg className={classes.arrow} width="10" height="6" aria-hidden="true" focusable="false">
          <path d={isOpen ? 'M0 6h10L5 0z' : 'M0 0h10L5 6z'} fill="currentColor" />
        </svg>
      </button>
      <div id={id}>{isOpen && <OpenLane {...props} slots={inLane} />}</div>
    </section>
  )
}

/** Where the last move left this lane from, if it moved it. */
function cameFrom(inLane: readonly Slot[], { last, standingOf }: LaneRowsProps): Slot | undefined {
  if (last === undefined) return undefined
  const before = slotIdsOf(last.from)
  return inLane.find(({ id, kind }) => kind !== 'terms' && before.includes(id) && standingOf(id).status !== 'now')
}
