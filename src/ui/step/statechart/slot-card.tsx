import { useEffect, useRef } from 'react'
import { useCase } from '@/ui/state/case'
import type { Move } from '../moves-of'
import type { Chart, PlacedSlot } from './chart.types'
import classes from './slot-card.module.css'
import type { Standing } from './standing'
import { chartText, movesText, statechartWords } from './statechart-words'

type SlotCardProps = {
  readonly id: string
  readonly slot: PlacedSlot
  readonly standing: Standing
  readonly chart: Chart
  /** With several moves to choose from: a list of buttons. */
  readonly isOpen: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
  readonly onFocusEvent: (event: string | undefined) => void
  readonly onChoose: (move: Move) => void
  readonly onClose: () => void
  /** Focus went elsewhere. */
  readonly onLeft: () => void
}

const CARD = 320

/** Beside its slot: under it in the upper half of the drawing, over it in the lower. */
function placeOf({ x, y, w, h }: PlacedSlot, { width, height }: Chart) {
  const left = Math.max(0, Math.min(width - CARD, x + w / 2 - CARD / 2))
  return y + h / 2 < height * 0.55 ? { left, top: y + h + 24 } : { left, bottom: height - y + 8 }
}

/** What a slot means, how it stands, and which events lead there. */
export function SlotCard(props: SlotCardProps) {
  const { aboutOf } = useCase(statechartWords)
  const { id, slot, standing, chart, isOpen, onStay, onLeave, onFocusEvent, onChoose, onClose, onLeft } = props
  const card = useRef<HTMLDivElement>(null)
  const { title, text } = aboutOf(slot)
  const moves = standing.chance?.moves ?? []
  useEffect(() => {
    if (isOpen) card.current?.querySelector('button')?.focus()
  }, [isOpen])
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a dialog's or a tooltip's; pointer and blur only keep it or end it.
    <div
      ref={card}
      id={id}
      className={`so-card ${classes.card}`}
      style={{ ...placeOf(slot, chart), width: CARD }}
      {...(isOpen ? { role: 'dialog', 'aria-label': chartText.choose } : { role: 'tooltip' })}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isOpen && !currentTarget.contains(relatedTarget)) onLeft()
      }}
    >
      <b>{title}</b>
      {!isOpen && <p>{text}</p>}
      {!isOpen && slot.kind === 'answer' && <p>{chartText.answer}.</p>}
      {moves.length > 0 && (
        <ul className={classes.moves}>
          {moves.map((move) => (
            <li key={move.path.join(' ')}>
              {isOpen ? (
                <button
                  type="button"
                  onFocus={() => onFocusEvent(move.path[0])}
                  onPointerEnter={() => onFocusEvent(move.path[0])}
                  onClick={() => onChoose(move)}
                >
                  <MoveLine move={move} />
                </button>
              ) : (
                <MoveLine move={move} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const MoveLine = ({ move }: { readonly move: Move }) => {
  const { moveText } = useCase(statechartWords)
  return (
    <>
      <span>{moveText(move.path)}</span>
      <span className={classes.chance}>{movesText([move])}</span>
    </>
  )
}
