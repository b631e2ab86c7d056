import { useState } from 'react'
import { useCase } from '@/ui/state/case'
import type { Move } from '../moves-of'
import type { LaneRowsProps } from './lane-rows'
import classes from './lane-rows.module.css'
import { StayMark } from './slot-button'
import type { Slot } from './slots'
import { chartText, movesText, statechartWords } from './statechart-words'

type OpenLaneProps = LaneRowsProps & { readonly slots: readonly Slot[] }

type Run = { readonly slots: readonly Slot[]; readonly isIdle: boolean; readonly group: string | undefined }

/** Idle slots beside each other share a row; what stands, stood or may come has its own. */
function runsOf(slots: readonly Slot[], isIdle: (slot: Slot) => boolean): readonly Run[] {
  const runs: { slots: Slot[]; isIdle: boolean; group: string | undefined }[] = []
  for (const slot of slots) {
    const last = runs.at(-1)
    const group = slot.group
    if (last?.isIdle && isIdle(slot) && last.group === group) last.slots.push(slot)
    else runs.push({ slots: [slot], isIdle: isIdle(slot), group })
  }
  return runs
}

/** The slots of one lane as rows: chances at the right, what can happen as buttons. */
export function OpenLane({ slots, standingOf, onChoose, onFocusEvent, isWithoutChances = false }: OpenLaneProps) {
  const { fullLabelOf, aboutOf } = useCase(statechartWords)
  const [opened, setOpened] = useState<string>()
  const isIdle = ({ id }: Slot) => {
    const { status, hasBeen, isBeside } = standingOf(id)
    return status === 'else' && !hasBeen && !isBeside
  }
  const choose = ({ path }: Move) => {
    setOpened(undefined)
    onChoose(path[0] ?? '', path)
  }
  const runs = runsOf(slots, isIdle)
  return (
    <ul className={classes.slots}>
      {runs.map((run, i) => (
        <li key={run.slots[0]?.id}>
          {run.group !== undefined && run.group !== runs[i - 1]?.group && (
            <span className={classes.group}>{run.group}</span>
          )}
          {run.isIdle && (
            <span className={classes.idle}>
              {run.slots.map((slot) => (
                <span key={slot.id} className={`so-inline ${classes.idleSlot}`}>
                  <Ring slot={slot} status="else" hasBeen={false} />
                  {fullLabelOf(slot)}
                </span>
              ))}
            </span>
          )}
          {!run.isIdle &&
            run.slots.map((slot) => {
              const standing = standingOf(slot.id)
              const moves = standing.chance?.moves ?? []
              const row = (
                <>
                  <Ring slot={slot} {...standing} />
                  <span className={classes.label}>
                    {fullLabelOf(slot)}
                    {standing.status === 'now' && <span className={classes.aside}> · {chartText.now}</span>}
                    {standing.isBeside && <span className={classes.aside}> · {chartText.beside}</span>}
                    {standing.hasBeen && <span className={classes.aside}> · {chartText.been}</span>}
                  </span>
                  {standing.chance !== undefined && !isWithoutChances && (
                    <span className={`so-inline ${classes.chance}`}>
                      {standing.chance.isStill && <StayMark />}
                      {movesText(standing.chance.moves)}
                    </span>
                  )}
                </>
              )
              if (moves.length === 0) {
                return (
                  <span key={slot.id} className={`so-line ${classes.row}`} data-status={standing.status}>
                    {row}
                  </span>
                )
              }
              const isOpen = opened === slot.id
              return (
                <span key={slot.id}>
                  <button
                    type="button"
                    className={`so-line ${classes.row}`}
                    data-status={standing.status}
                    data-tied={standing.isTied || undefined}
                    aria-expanded={isOpen}
                    onFocus={() => onFocusEvent(moves[0]?.path[0])}
                    onBlur={() => onFocusEvent(undefined)}
                    onClick={() => setOpened(isOpen ? undefined : slot.id)}
                  >
                    {row}
                  </button>
                  {isOpen && (
                    <MoveList
                      about={aboutOf(slot).text}
                      moves={moves}
                      onChoose={choose}
                      isWithoutChances={isWithoutChances}
                    />
                  )}
                </span>
              )
            })}
        </li>
      ))}
    </ul>
  )
}

type RingProps = { readonly slot: Slot; readonly status: string; readonly hasBeen: boolean }

const Ring = ({ slot, status, hasBeen }: RingProps) => (
  <span
    className={classes.ring}
    data-kind={slot.kind}
    data-status={status}
    data-been={hasBeen || undefined}
    aria-hidden="true"
  />
)

type MoveListProps = {
  readonly about: string
  readonly moves: readonly Move[]
  readonly onChoose: (move: Move) => void
  readonly isWithoutChances: boolean
}

const MoveList = ({ about, moves, onChoose, isWithoutChances }: MoveListProps) => {
  const { moveText } = useCase(statechartWords)
  return (
    <div className={classes.moves}>
      <p>{about}</p>
      {moves.map((move) => (
        <button type="button" key={move.path.join(' ')} onClick={() => onChoose(move)}>
          <span>{moveText(move.path)}</span>
          {!isWithoutChances && <span className={`so-inline ${classes.chance}`}>{movesText([move])}</span>}
        </button>
      ))}
    </div>
  )
}
