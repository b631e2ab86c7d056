import { entryOf } from '@/scenarios/entry-of'
import { countWord } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import classes from './legend.module.css'

/** What the shapes mean, with the counts of the sentence; how far each moved from the baseline. */
export function Legend() {
  const { countsOfHundred, groupOrder } = useCase(caseGroups)
  const { groupMeaning, groupName } = useCase(groupWords)
  const { answer, baseline, conditioning, isChanged } = useResults()
  const counts = countsOfHundred(answer.groups)
  const before = baseline && countsOfHundred(baseline.groups)
  return (
    <ul className={classes.legend}>
      {groupOrder.map((group) => (
        <li key={group} title={groupMeaning(group)}>
          <MarkShape group={group} size={18} />
          <strong>{countWord(entryOf(counts, group), entryOf(answer.groups, group))}</strong>
          <span>{groupName(group)}</span>
          {isChanged && before !== undefined && (
            <span className={classes.change}>
              <span className="so-hidden">
                {conditioning.status === 'met' ? 'against all futures: ' : 'against the baseline: '}
              </span>
              {signed(entryOf(counts, group) - entryOf(before, group))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
