import { type KeyboardEvent, useRef, useState } from 'react'
import type { Pair } from '@/simulation/analyse/types'
import type { Group } from '@/simulation/types'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useWidth } from '@/ui/shared/use-width'
import { useCase } from '@/ui/state/case'
import classes from './pairs.module.css'
import { kindOf, type Letters, pairsText, pairsWords } from './pairs-words'
import type { OneByOne } from './use-one-by-one'

type PairsGridProps = {
  readonly pairs: readonly Pair[]
  readonly group: Group
  readonly letters: Letters
  readonly oneByOne: OneByOne
  readonly chosen: number | undefined
  readonly onChoose: (at: number) => void
}

export const pairId = (at: number): string => `pair-${at}`

/** Pairs in a line, so that lines are easily counted, by the pixels there are. */
const lineOf = (width: number): number => (width >= 880 ? 20 : width >= 640 ? 15 : 10)

/** A hundred pairs as buttons, one tab stop among them; those in which the ending differs are framed. */
export function PairsGrid({ pairs, group, letters, oneByOne, chosen, onChoose }: PairsGridProps) {
  const { markLabel } = useCase(pairsWords)
  const [box, width] = useWidth<HTMLDivElement>(900)
  const [active, setActive] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const line = lineOf(width)
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: active + 1,
      ArrowLeft: active - 1,
      ArrowDown: active + line,
      ArrowUp: active - line,
      Home: 0,
      End: pairs.length - 1,
    }
    const target = steps[event.key]
    if (target === undefined || target < 0 || target >= pairs.length) return
    event.preventDefault()
    setActive(target)
    grid.current?.querySelectorAll('button')[target]?.focus()
  }
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one figure. */}
      <div
        className={classes.grid}
        style={{ gridTemplateColumns: `repeat(${line}, minmax(0, 1fr))`, maxWidth: line * 46 }}
        ref={grid}
        role="group"
        aria-label={pairsText.grid}
      >
        {pairs.map((pair, at) => {
          const shown = oneByOne.sidesOf(at)
          const isFramed = shown === 2 && pair.a !== pair.b && /^only/.test(kindOf(pair, group))
          return (
            <button
              key={pair.run}
              id={pairId(at)}
              type="button"
              tabIndex={at === Math.min(active, pairs.length - 1) ? 0 : -1}
              aria-label={markLabel(pair, at, letters)}
              aria-pressed={at === chosen}
              data-framed={isFramed || undefined}
              onKeyDown={onKeyDown}
              onFocus={() => setActive(at)}
              onClick={() => onChoose(at)}
            >
              <Side group={pair.a} isShown={shown >= 1} />
              <Side group={pair.b} isShown={shown === 2} />
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** One side of a pair; before its turn a faint dot keeps its place. */
function Side({ group, isShown }: { readonly group: Group; readonly isShown: boolean }) {
  if (isShown) return <MarkShape group={group} size={16} />
  return (
    <svg width={16} height={16} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="2.5" fill="var(--control)" />
    </svg>
  )
}

/** What an ending other than the one asked about looks like in the counts. */
export function OtherMark() {
  return (
    <svg width={16} height={16} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d="M4 11h14" stroke="var(--ink-3)" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  )
}
