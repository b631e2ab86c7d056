import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import classes from './guess-marks.module.css'
import { useIsPhone } from './use-is-phone'

type GuessMarksProps = {
  readonly label: string
  /** Whole futures, 0 … 100; undefined until a mark is set. */
  readonly value: number | undefined
  /** What the slider says: "40 of 100 sold", or that none is set. */
  readonly words: string
  readonly onChange: (n: number) => void
  readonly onLock: () => void
  readonly onSkip: () => void
}

const MARKS = 100

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

const within = (n: number): number => Math.min(MARKS, Math.max(0, n))

/** Where a key takes a guess; a digit goes after those typed before it, as far as that is a number of marks. */
export function guessKey(
  key: string,
  value: number | undefined,
  typed: string,
): { n: number; typed: string } | undefined {
  if (/^\d$/.test(key)) {
    const longer = Number(typed + key) <= MARKS ? typed + key : key
    return { n: Number(longer), typed: longer }
  }
  if (key === 'Backspace' && typed !== '') return { n: Number(typed.slice(0, -1)), typed: typed.slice(0, -1) }
  if (key === 'Home') return { n: 0, typed: '' }
  if (key === 'End') return { n: MARKS, typed: '' }
  const step = steps[key]
  return step === undefined ? undefined : { n: within((value ?? 0) + step), typed: '' }
}

/** How many marks a point of the field takes in: dealt column by column beside the count, row by row on a phone. */
export function marksUpTo(across: number, down: number, isByRow: boolean): number {
  const [columns, rows] = isByRow ? [10, 10] : [20, 5]
  const column = Math.min(columns - 1, Math.floor(across * columns))
  const row = Math.max(0, Math.min(rows - 1, Math.floor(down * rows)))
  const isBefore = isByRow ? down < 0 : across < 0
  if (isBefore) return 0
  return isByRow ? row * columns + Math.max(0, column) + 1 : column * rows + row + 1
}

/** A hundred dashed marks; those up to where a pointer or a key takes it become the guess. Never in the colour of an ending. */
export function GuessMarks({ label, value, words, onChange, onLock, onSkip }: GuessMarksProps) {
  const isPhone = useIsPhone()
  const field = useRef<HTMLDivElement>(null)
  const typed = useRef('')
  const follow = (event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined) return
    typed.current = ''
    onChange(marksUpTo((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, isPhone))
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      if (event.key === 'Enter') onLock()
      else onSkip()
      return
    }
    const next = guessKey(event.key, value, typed.current)
    if (next === undefined) return
    event.preventDefault()
    typed.current = next.typed
    onChange(next.n)
  }
  return (
    <div
      ref={field}
      className={classes.marks}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={MARKS}
      aria-valuenow={value ?? 0}
      aria-valuetext={words}
      data-own-keys
      onKeyDown={press}
      onPointerDown={begin}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
    >
      {Array.from({ length: MARKS }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place.
        <i key={at} data-set={at < (value ?? 0) || undefined} />
      ))}
    </div>
  )
}
