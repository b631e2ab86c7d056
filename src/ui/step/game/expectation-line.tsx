import type { SeatReview } from '@/simulation/seat/types'
import { useWidth } from '@/ui/shared/use-width'
import classes from './debrief.module.css'
import { gameText, points } from './game-words'

const HEIGHT = 200
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 14, 12, 24]

const APART = 19

/** Circles of decisions that follow closely: one that would lie on the one before it goes above or below it. */
export function liftedApart<Place extends { readonly x: number; readonly y: number }>(places: readonly Place[]) {
  const lifted: Place[] = []
  for (const place of places) {
    const near = lifted.filter((one) => place.x - one.x < APART)
    const isFree = (y: number) => near.every((one) => Math.abs(one.y - y) >= APART)
    const y = [0, -1, 1, -2, 2, -3, 3].map((rows) => place.y + rows * APART).find(isFree) ?? place.y
    lifted.push({ ...place, y })
  }
  return lifted
}

/** What could be expected before every week, with the decisions numbered on it, beside never signing. */
export function ExpectationLine({ review }: { readonly review: SeatReview }) {
  const [node, width] = useWidth<HTMLDivElement>(900)
  const { line, stops, points: end } = review
  const last = Math.max(2, line.at(-1)?.week ?? 2)
  const x = (week: number) => LEFT + ((week - 1) / (last - 1)) * (width - LEFT - RIGHT)
  const y = (value: number) => TOP + (1 - Math.max(0, Math.min(100, value)) / 100) * (HEIGHT - TOP - BOTTOM)
  const pathOf = (values: readonly { readonly week: number; readonly value: number | undefined }[]) =>
    values
      .flatMap(({ week, value }) => (value === undefined ? [] : [`${x(week).toFixed(1)} ${y(value).toFixed(1)}`]))
      .join('L')
  const best = pathOf(line.map(({ week, best: value }) => ({ week, value })))
  const never = pathOf(line.map(({ week, neverSign }) => ({ week, value: neverSign })))
  const first = line[0]
  const numbered = stops.map(({ stop }) => ({
    stop,
    x: x(stop.week),
    y: y(line.find(({ week }) => week >= stop.week)?.best ?? end),
  }))
  const summary = gameText.lineSummary(points(first?.best ?? 0), points(end), stops.length)
  return (
    <figure className={`so-card ${classes.line}`}>
      <figcaption className="so-apart">
        <strong>{gameText.line}</strong> <span className="so-faint">{gameText.lineUnit}</span>
      </figcaption>
      <div ref={node} role="img" aria-label={summary}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
            {[0, 50, 100].map((tick) => (
              <g key={tick}>
                <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={classes.grid} />
                <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                  {tick}
                </text>
              </g>
            ))}
            <text x={LEFT} y={HEIGHT - 6}>
              start
            </text>
            <text x={width - RIGHT} y={HEIGHT - 6} textAnchor="end">
              week {last - 1}
            </text>
            {never !== '' && <path d={`M${never}`} className={classes.neverLine} />}
            <path d={`M${best}`} className={classes.bestLine} />
            {liftedApart(numbered).map(({ stop, x: across, y: down }, at) => (
              <g key={stop.index} transform={`translate(${across} ${down})`} className={classes.number}>
                <circle r={9} />
                <text y={4} textAnchor="middle">
                  {at + 1}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
      {never !== '' && <p className="so-faint">{gameText.dashed}</p>}
    </figure>
  )
}
