import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Range } from '@/ui/state/drawn-range'
import { type NumberCard, railOf, snapped } from '@/ui/state/number-card'
import classes from './slider.module.css'

/** `low` and `high`: what the number is drawn from. */
type SliderProps = Range & {
  readonly card: NumberCard
  readonly value: number
  readonly words: string
  readonly onBegin: () => void
  readonly onChange: (value: number) => void
  readonly onEnd: () => void
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Where a key takes a value: one step, ten, or to an end of the rail, which holds `reach`; undefined for any other key. */
export function keyTarget(card: NumberCard, value: number, key: string, reach = value): number | undefined {
  const rail = railOf(card, reach)
  if (key === 'Home') return rail.min
  if (key === 'End') return rail.max
  const steps = keySteps[key]
  if (steps === undefined) return undefined
  return Number(Math.min(card.max, Math.max(card.min, value + steps * card.step)).toFixed(6))
}

/** The rail shows what the number is drawn from dark, nothing where it is held, a tick at our reading, and the thumb. A whole drag is one gesture. */
export function Slider({ card, value, low, high, words, onBegin, onChange, onEnd }: SliderProps) {
  const track = useRef<HTMLDivElement>(null)
  const dragged = useRef<{ min: number; max: number }>(undefined)
  const reach = Math.max(value, high)
  const rail = dragged.current ?? railOf(card, reach)
  const at = (x: number) => `${(100 * (x - rail.min)) / (rail.max - rail.min)}%`

  const follow = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    const { min, max } = dragged.current ?? rail
    if (box === undefined) return
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width))
    onChange(snapped(card, min + share * (max - min), (4 / box.width) * (max - min)))
  }
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = railOf(card, reach)
    onBegin()
    follow(event)
  }
  const stop = () => {
    if (dragged.current === undefined) return
    dragged.current = undefined
    onEnd()
  }
  const press = (event: KeyboardEvent) => {
    const target = keyTarget(card, value, event.key, reach)
    if (target === undefined) return
    event.preventDefault()
    onBegin()
    onChange(target)
  }
  return (
    <div
      className={classes.slider}
      onPointerDown={start}
      onPointerMove={(e) => dragged.current && follow(e)}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      <div className={classes.track} ref={track}>
        <div className={classes.range} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
        <div className={classes.tick} style={{ left: at(card.value) }} />
        <div
          className={classes.thumb}
          style={{ left: at(value) }}
          role="slider"
          tabIndex={0}
          aria-label={card.label}
          aria-valuemin={rail.min}
          aria-valuemax={rail.max}
          aria-valuenow={value}
          aria-valuetext={words}
          onKeyDown={press}
          onKeyUp={onEnd}
          onBlur={onEnd}
        />
      </div>
    </div>
  )
}
