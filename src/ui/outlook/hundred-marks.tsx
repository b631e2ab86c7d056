import { type KeyboardEvent, useRef, useState } from 'react'
import { useResults } from '@/ui/engine/results'
import { shown } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { MarkDot, MarkShape } from '@/ui/shared/mark-shape'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { outlookText } from './answer-words'
import { useChosenHorizon } from './chosen-horizon'
import classes from './hundred-marks.module.css'
import { GuessLine } from './score/guess-line'
import { useScoredGuess } from './score/use-scored-guess'

/** Marks are dealt column by column in five rows beside the legend; on a phone row by row, ten in each. */
const LINE = { wide: 5, phone: 10 } as const

const moves = (line: number, isByRow: boolean): Readonly<Record<string, number>> => {
  const [across, down] = isByRow ? [1, line] : [line, 1]
  return { ArrowRight: across, ArrowLeft: -across, ArrowDown: down, ArrowUp: -down }
}

/** One tab stop for a grid of buttons; arrows move within, Home and End go to its ends. */
function useMarksGrid(count: number) {
  const isByRow = useIsPhone()
  const line = isByRow ? LINE.phone : LINE.wide
  const [active, setActive] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const focus = (index: number) => {
    setActive(index)
    const target = grid.current?.querySelectorAll('button')[index]
    target?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = moves(line, isByRow)[event.key]
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step === undefined ? -1 : active + step
    if (target < 0 || target >= count) return
    event.preventDefault()
    focus(target)
  }
  return { line, isByRow, active, setActive, grid, onKeyDown }
}

/** A hundred futures in the proportions of all futures; each is a real run and opens it. What does not fit is a dot. */
export function HundredMarks() {
  const { dealtGroups, countsOfHundred } = useCase(caseGroups)
  const { groupName } = useCase(groupWords)
  const { openRun } = useCase(pageState)
  const { unconditioned, marks, conditioning, fittingMarks } = useResults()
  const { groupOf, sharesOf } = useChosenHorizon(unconditioned)
  const groups = dealtGroups(countsOfHundred(sharesOf(unconditioned).groups))
  const dealt = shown(marks) ?? []
  const byGroup = new Map(
    groups.map((group) => [group, dealt.filter((mark) => groupOf(mark, unconditioned) === group)]),
  )
  const fits = conditioning.status === 'met' ? fittingMarks : undefined
  const { line, isByRow, active, setActive, grid, onKeyDown } = useMarksGrid(groups.length)
  const { guess } = useScoredGuess()
  return (
    <div className={classes.frame} id="marks" data-guessed={(guess !== undefined && !isByRow) || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one figure. */}
      <div className={`so-grid ${classes.marks}`} ref={grid} role="group" aria-label="A hundred possible futures">
        {groups.map((group, index) => {
          const first = groups.indexOf(group)
          const mark = byGroup.get(group)?.[index - first]
          const isOut = mark !== undefined && fits?.has(mark.run) === false
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the grid.
              key={index}
              type="button"
              tabIndex={index === active ? 0 : -1}
              aria-label={`${groupName(group)}, future ${index + 1} of 100${isOut ? outlookText.doesNotFit : ''}`}
              aria-disabled={mark === undefined || undefined}
              onKeyDown={onKeyDown}
              onFocus={() => setActive(index)}
              onClick={() => mark !== undefined && openRun(mark.run)}
            >
              {isOut ? <MarkDot group={group} /> : <MarkShape group={group} />}
            </button>
          )
        })}
        {guess !== undefined && <GuessLine guess={guess} line={line} lines={groups.length / line} isByRow={isByRow} />}
      </div>
      <p className={`so-faint ${classes.hint}`}>
        {fits === undefined ? outlookText.marksHint : outlookText.marksFit(fits.size)}
      </p>
    </div>
  )
}
