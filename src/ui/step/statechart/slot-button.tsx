import { useCase } from '@/ui/state/case'
import type { PlacedSlot } from './chart.types'
import classes from './slot.module.css'
import type { Standing } from './standing'
import { movesText, statechartWords } from './statechart-words'

type SlotButtonProps = {
  readonly slot: PlacedSlot
  readonly standing: Standing
  readonly isStop: boolean
  /** Whether the pill that touches it has a chance of its own. */
  readonly isShared: boolean
  readonly describedBy: string | undefined
  readonly onPoint: (id: string) => void
  readonly onLeave: () => void
  readonly onFocus: () => void
  readonly onActivate: () => void
}

/** Of "↻ 16 in 100" under a pill, in pixels. */
const ROOM_FOR_A_CHANCE = 72

/** One slot: a pill, a diamond or a line under the lane's name. */
export function SlotButton({
  slot,
  standing,
  isStop,
  isShared,
  describedBy,
  onPoint,
  onLeave,
  onFocus,
  onActivate,
}: SlotButtonProps) {
  const { labelOf, spokenOf } = useCase(statechartWords)
  const { id, kind, x, y, w, h, joins } = slot
  const { status, hasBeen, chance, isTied, isBeside } = standing
  // The pill that touches it says what is counted.
  const isNarrow = isShared && joins === 'after' && w < ROOM_FOR_A_CHANCE
  return (
    <button
      type="button"
      className={`so-card ${classes.slot}`}
      style={{ left: x, top: y, width: w, height: h }}
      data-slot={id}
      data-kind={kind}
      data-status={status}
      data-joins={joins}
      data-shared={isShared || undefined}
      data-tied={isTied || undefined}
      data-beside={isBeside || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-current={status === 'now' || undefined}
      aria-describedby={describedBy}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={onLeave}
      onFocus={() => {
        onFocus()
        onPoint(id)
      }}
      onBlur={onLeave}
      onClick={onActivate}
    >
      {kind === 'answer' && <Diamond size={w} />}
      {status === 'possible' && <Dashes slot={slot} />}
      {kind !== 'answer' && (
        <span className={classes.label} aria-hidden="true">
          {kind === 'aside' && status === 'now' && `${slot.group}: `}
          {kind === 'aside' ? labelOf(slot).toLowerCase() : labelOf(slot)}
        </span>
      )}
      {chance !== undefined && (
        <span className={`so-line ${classes.chance}`} aria-hidden="true">
          {chance.isStill && <StayMark />}
          {isNarrow ? movesText(chance.moves).replace(' in 100', '') : movesText(chance.moves)}
        </span>
      )}
      {hasBeen && <span className={classes.been} />}
      <span className="so-hidden">{spokenOf(slot, standing)}</span>
    </button>
  )
}

const Diamond = ({ size }: { readonly size: number }) => (
  <svg className={classes.diamond} width={size} height={size} aria-hidden="true" focusable="false">
    <path d={`M${size / 2} 1L${size - 1} ${size / 2}L${size / 2} ${size - 1}L1 ${size / 2}z`} />
  </svg>
)

/** A dashed border of CSS has whole pixels only. */
function Dashes({ slot: { w, h, joins } }: { readonly slot: PlacedSlot }) {
  const [left, right] = [joins === 'before' ? 4 : h / 2, joins === 'after' ? 4 : h / 2].map((r) => r - 1)
  const [l = 0, r = 0] = [left, right]
  const [x2, y2] = [w - 1, h - 1]
  const outline = `M${1 + l} 1H${x2 - r}A${r} ${r} 0 0 1 ${x2} ${1 + r}V${y2 - r}A${r} ${r} 0 0 1 ${x2 - r} ${y2}H${1 + l}A${l} ${l} 0 0 1 1 ${y2 - l}V${1 + l}A${l} ${l} 0 0 1 ${1 + l} 1z`
  return (
    <svg className={classes.dashes} width={w} height={h} aria-hidden="true" focusable="false">
      <path d={outline} />
    </svg>
  )
}

/** ↻: something happens and nothing drawn changes. */
export const StayMark = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M9.9 4.2A4.3 4.3 0 1 0 10.3 6.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M11.4 1.6V5.2H7.8z" fill="currentColor" />
  </svg>
)
