import type { PointScale } from '@/simulation/seat/types'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useWidth } from '@/ui/shared/use-width'
import { useDetails } from '@/ui/state/case'
import { textWidth } from '../statechart/text-width'
import { gameText, gameWords, points } from './game-words'
import classes from './ladder.module.css'

type LadderProps = {
  readonly scale: PointScale
  /** What never signing is worth, where it may be told. */
  readonly neverSign?: number | undefined
}

const WIDEST = 720
const SIDE = 10
const TYPE = 12
const GAP = 8
const ROW = 17
/** Labels above the line, nearest first, then below. */
const ROWS = [-1, 1, -2, 2, -3, 3]

type Placed = { readonly row: number; readonly from: number; readonly to: number }

/** Puts each label in the nearest row where it touches none before it. */
export function placeLabels(
  marks: readonly { readonly at: number; readonly width: number }[],
  width: number,
): readonly Placed[] {
  const placed: Placed[] = []
  for (const mark of marks) {
    const from = Math.max(0, Math.min(width - mark.width, mark.at - mark.width / 2))
    const to = from + mark.width
    const isFree = (row: number) =>
      placed.every((one) => one.row !== row || to + GAP <= one.from || one.to + GAP <= from)
    placed.push({ row: ROWS.find(isFree) ?? 3, from, to })
  }
  return placed
}

/** A party's endings on a line from 0 to 100, and where never signing stands among them. */
export function Ladder({ scale, neverSign }: LadderProps) {
  const { rungOf } = useDetails(gameWords)
  const [node, width] = useWidth<HTMLDivElement>(WIDEST)
  const x = (value: number) => SIDE + (Math.max(0, Math.min(100, value)) / 100) * (width - 2 * SIDE)
  const rungs = scale.ladder.map((rung) => ({ ...rung, ...rungOf(rung.path) }))
  const labels = [
    ...(neverSign === undefined ? [] : [{ at: neverSign, text: gameText.never(points(neverSign)) }]),
    ...rungs.map(({ points: at, label }) => ({ at, text: `${label} ${points(at)}` })),
  ]
  const places = placeLabels(
    labels.map(({ at, text }) => ({ at: x(at), width: textWidth(text, TYPE) })),
    width,
  )
  const above = Math.max(1, ...places.map(({ row }) => -row))
  const below = Math.max(1, ...places.map(({ row }) => row))
  const middle = above * ROW + 12
  const never = neverSign === undefined ? undefined : places[0]
  return (
    <div className={classes.ladder} ref={node}>
      <ul className="so-hidden">
        {labels.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {width > 0 && (
        <svg width={width} height={middle + below * ROW + 10} aria-hidden="true" focusable="false">
          <line x1={SIDE} x2={width - SIDE} y1={middle} y2={middle} className={classes.line} />
          {rungs.map(({ path, points: at, group }) => (
            <g key={path} transform={`translate(${x(at) - 8} ${middle - 8})`}>
              <circle cx={8} cy={8} r={9} className={classes.ground} />
              <MarkShape group={group} size={16} />
            </g>
          ))}
          {neverSign !== undefined && never !== undefined && (
            <line x1={x(neverSign)} x2={x(neverSign)} y1={middle - 9} y2={middle + 9} className={classes.never} />
          )}
          {labels.map(({ text }, at) => {
            const { row = 1, from = 0 } = places[at] ?? {}
            const y = row < 0 ? middle - 14 + (row + 1) * ROW : middle + 22 + (row - 1) * ROW
            const isNever = neverSign !== undefined && at === 0
            return (
              <text key={text} x={from} y={y} className={isNever ? classes.neverLabel : classes.label}>
                {text}
              </text>
            )
          })}
        </svg>
      )}
    </div>
  )
}
