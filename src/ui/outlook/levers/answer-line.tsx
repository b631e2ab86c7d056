import { entryOf } from '@/scenarios/entry-of'
import { countWord } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import classes from './answer-line.module.css'

/** In one column the answer is above the numbers and out of sight: its counts stay at the foot of the window. */
export function AnswerLine() {
  const { countsOfHundred, groupOrder } = useCase(caseGroups)
  const { groupName } = useCase(groupWords)
  const { answer, baseline, isChanged, isCurrent } = useResults()
  const counts = countsOfHundred(answer.groups)
  const before = isChanged && baseline !== undefined ? countsOfHundred(baseline.groups) : undefined
  return (
    <section className={classes.line} aria-label="The answer now" data-stale={!isCurrent || undefined}>
      <ul>
        {groupOrder.map((group) => (
          <li key={group}>
            <MarkShape group={group} size={16} />
            <strong>{countWord(entryOf(counts, group), entryOf(answer.groups, group))}</strong>
            <span className={classes.name}>{groupName(group)}</span>
            {before !== undefined && (
              <span className={classes.change}>{signed(entryOf(counts, group) - entryOf(before, group))}</span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="so-link" onClick={() => document.getElementById('answer')?.scrollIntoView()}>
        See the marks
      </button>
    </section>
  )
}
