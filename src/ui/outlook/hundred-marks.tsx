import { useResults } from '@/ui/engine/results'
import { shown } from '@/ui/engine/use-keyed'
import { countsOfHundred, dealtGroups } from '@/ui/shared/hundred'
import { MarkShape } from '@/ui/shared/mark-shape'
import { openRun } from '@/ui/state/page-state'
import { groupName, outlookText } from './answer-words'
import classes from './hundred-marks.module.css'
import { useMarksGrid } from './use-marks-grid'

/** A hundred futures in the proportions of the exact answer; each is a real run and opens it. */
export function HundredMarks() {
  const { answer, marks } = useResults()
  const groups = dealtGroups(countsOfHundred(answer.groups))
  const dealt = marks.status === 'current' && marks.value.length === groups.length ? marks.value : undefined
  const byGroup = new Map(
    groups.map((group) => [group, (dealt ?? shown(marks) ?? []).filter((mark) => mark.group === group)]),
  )
  const { rows, active, setActive, grid, onKeyDown } = useMarksGrid(groups.length)
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one figure. */}
      <div className={classes.marks} ref={grid} role="group" aria-label="A hundred possible futures" data-rows={rows}>
        {groups.map((group, index) => {
          const first = groups.indexOf(group)
          const mark = byGroup.get(group)?.[index - first]
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the grid.
              key={index}
              type="button"
              tabIndex={index === active ? 0 : -1}
              aria-label={`${groupName[group]}, future ${index + 1} of 100`}
              aria-disabled={mark === undefined || undefined}
              onKeyDown={onKeyDown}
              onFocus={() => setActive(index)}
              onClick={() => mark !== undefined && openRun(mark.run)}
            >
              <MarkShape group={group} />
            </button>
          )
        })}
      </div>
      <p className={classes.hint}>{outlookText.marksHint}</p>
    </div>
  )
}
