import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { countWord } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { useChosenHorizon } from './chosen-horizon'
import classes from './legend.module.css'
import { UnsettledParts } from './unsettled-parts'

/** What the shapes mean, with the counts of the sentence; how far each moved from the baseline. */
export function Legend() {
  const { countsOfHundred, groupOrder } = useCase(caseGroups)
  const { groupMeaning, groupName, groupShort } = useCase(groupWords)
  const isPhone = useIsPhone()
  const { answer, baseline, conditioning, isChanged } = useResults()
  const { sharesOf } = useChosenHorizon(answer)
  const { groups, outcomes } = sharesOf(answer)
  const counts = countsOfHundred(groups)
  const before = baseline && countsOfHundred(sharesOf(baseline).groups)
  return (
    <ul className={classes.legend}>
      {groupOrder.map((group) => (
        <li key={group} title={groupMeaning(group)}>
          <MarkShape group={group} size={18} />
          <strong>{countWord(entryOf(counts, group), entryOf(groups, group))}</strong>
          <span>{isPhone ? groupShort(group) : groupName(group)}</span>
          {isChanged && before !== undefined && (
            <span className={classes.change}>
              <span className="so-hidden">
                {conditioning.status === 'met' ? 'against all futures: ' : 'against the baseline: '}
              </span>
              {signed(entryOf(counts, group) - entryOf(before, group))}
            </span>
          )}
          {group === UNRESOLVED && <UnsettledParts outcomes={outcomes} count={entryOf(counts, group)} />}
        </li>
      ))}
    </ul>
  )
}
