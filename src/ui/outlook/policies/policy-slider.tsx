import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { POSITIONS } from '@/simulation/policy-path'
import slider from '@/ui/shared/numbers/slider.module.css'
import classes from './policies.module.css'

type PolicySliderProps = {
  readonly label: string
  readonly at: number
  readonly isOnPath: boolean
  readonly words: string
  readonly onBegin: () => void
  readonly onChange: (at: number) => void
  readonly onEnd: () => void
}

const KEY_STEP = 0.05
const PAGE_STEP = 0.25
/** Within so many pixels of the reading it is taken. */
const REACH_PX = 4

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: KEY_STEP,
  ArrowUp: KEY_STEP,
  ArrowLeft: -KEY_STEP,
  ArrowDown: -KEY_STEP,
  PageUp: PAGE_STEP,
  PageDown: -PAGE_STEP,
}

const onGrid = (at: number): number => Math.round(Math.min(1, Math.max(-1, at)) * POSITIONS) / POSITIONS || 0

const place = (at: number): string => `${50 * (1 + at)}%`

/** Where a key takes a policy; undefined for any other key. */
export function positionAfter(key: string, at: number): number | undefined {
  if (key === 'Home') return -1
  if (key === 'End') return 1
  const step = keySteps[key]
  return step === undefined ? undefined : onGrid(at + step)
}

/** From one end of a policy to the other, our reading in the middle. Off its path the thumb is hollow. A whole drag is one gesture. */
export function PolicySlider({ label, at, isOnPath, words, onBegin, onChange, onEnd }: PolicySliderProps) {
  const track = useRef<HTMLDivElement>(null)
  const isDragged = useRef(false)
  const follow = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    if (box === undefined) return
    const from = event.clientX - box.left - box.width / 2
    onChange(Math.abs(from) <= REACH_PX ? 0 : onGrid((2 * from) / box.width))
  }
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    isDragged.current = true
    onBegin()
    follow(event)
  }
  const stop = () => {
    if (!isDragged.current) return
    isDragged.current = false
    onEnd()
  }
  const press = (event: KeyboardEvent) => {
    const target = positionAfter(event.key, at)
    if (target === undefined) return
    event.preventDefault()
    onBegin()
    onChange(target)
  }
  return (
    <div
      className={slider.slider}
      onPointerDown={start}
      onPointerMove={(event) => isDragged.current && follow(event)}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      <div className={slider.track} ref={track}>
        <div className={slider.range} style={{ left: place(Math.min(0, at)), right: place(-Math.max(0, at)) }} />
        <div className={slider.tick} style={{ left: '50%' }} />
        <div
          className={`${slider.thumb} ${classes.thumb}`}
          data-hollow={!isOnPath || undefined}
          style={{ left: place(at) }}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={-POSITIONS}
          aria-valuemax={POSITIONS}
          aria-valuenow={Math.round(at * POSITIONS)}
          aria-valuetext={words}
          onKeyDown={press}
          onKeyUp={onEnd}
          onBlur={onEnd}
        />
      </div>
    </div>
  )
}
