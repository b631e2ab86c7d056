import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useState } from 'react'
import type { Group } from '@/simulation/types'
import { MapCells, MapContour, MapCross } from './map-drawing'
import { cellAfter, cellAt, MAP_LEFT, MAP_TOP, mapGeometry, nearestCell } from './map-geometry'
import classes from './number-map.module.css'

type Tick = { readonly at: number; readonly text: string }

type NumberMapProps = {
  readonly columns: number
  /** Row by row from the lowest y, each from the lowest x. */
  readonly best: readonly Group[]
  readonly letterOf: (group: Group) => string
  /** Points of 100 that the contours follow. */
  readonly chances: ArrayLike<number>
  /** In cells; may lie between them. */
  readonly here: { readonly x: number; readonly y: number }
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  readonly wordsOf: (cell: number) => string
  readonly action: string
  readonly hint: string
  readonly onChoose: (cell: number) => void
  readonly width: number
}

const levels = [25, 50, 75]

/** The likeliest ending at each pair of values, lines where the chance asked about is 25, 50 and 75, and where you are. */
export function NumberMap(props: NumberMapProps) {
  const { columns, best, letterOf, chances, here, xTicks, yTicks, wordsOf, action, hint, onChoose, width } = props
  const rows = best.length / columns
  const geometry = useMemo(() => mapGeometry(columns, rows, width), [columns, rows, width])
  const { size, high, left, top } = geometry
  const [pointed, setPointed] = useState<number>()
  const cell = pointed ?? nearestCell(geometry, here.x, here.y)
  const cellOf = (event: MouseEvent) => {
    const { left: x, top: y } = event.currentTarget.getBoundingClientRect()
    return cellAt(geometry, event.clientX - x, event.clientY - y)
  }
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') setPointed(cellOf(event))
  }
  const choose = (event: MouseEvent) => {
    // A press of Enter is a click without a place.
    const chosen = event.detail === 0 ? cell : cellOf(event)
    setPointed(chosen)
    onChoose(chosen)
  }
  const move = (event: KeyboardEvent) => {
    const next = cellAfter(event.key, cell, geometry)
    if (next === undefined) return
    setPointed(next)
    event.preventDefault()
  }
  return (
    <div className={classes.map}>
      <svg width={geometry.width} height={geometry.height} aria-hidden="true" focusable="false">
        <MapCells best={best} letterOf={letterOf} geometry={geometry} />
        {levels.map((level) => (
          <MapContour key={level} level={level} chances={chances} geometry={geometry} />
        ))}
        <MapCross x={left(here.x) + size / 2} y={top(here.y) + high / 2} />
        {pointed !== undefined && (
          <rect
            className={classes.pointed}
            x={left(pointed % columns)}
            y={top(Math.floor(pointed / columns))}
            width={size}
            height={high}
          />
        )}
        <g fontSize={12} fill="var(--ink-2)">
          {xTicks.map(({ at, text }) => (
            <text key={at} x={left(at) + size / 2} y={geometry.height - 8} textAnchor="middle">
              {text}
            </text>
          ))}
          {yTicks.map(({ at, text }) => (
            <text key={at} x={MAP_LEFT - 6} y={top(at) + high / 2} textAnchor="end" dominantBaseline="central">
              {text}
            </text>
          ))}
        </g>
      </svg>
      <button
        type="button"
        className={classes.grid}
        style={{ left: MAP_LEFT, top: MAP_TOP, width: columns * size, height: rows * high }}
        aria-label={`${wordsOf(cell)} ${action}`}
        onPointerMove={point}
        onPointerLeave={() => setPointed(undefined)}
        onClick={choose}
        onKeyDown={move}
      />
      <p className={`so-note ${classes.words}`} role="status">
        {pointed === undefined ? hint : wordsOf(pointed)}
      </p>
    </div>
  )
}
