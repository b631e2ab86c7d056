import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { runWords } from '@/ui/shared/run-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import classes from './runs-of-endings.module.css'

/** From every bar to all the drawn runs behind it, in the table of Analyse; with ways one for each, however rare. */
export function AllOfEndings({ withWays }: { readonly withWays: boolean }) {
  const { groupOrder } = useCase(caseGroups)
  const { wayOf } = useCase(runWords)
  const { groupName } = useCase(groupWords)
  const { goTo } = useCase(pageState)
  const { answer } = useResults()
  const links = groupOrder.flatMap((group) => {
    const ways = answer.outcomes.flatMap(({ id, exact, ...outcome }) => {
      const way = withWays && outcome.group === group && exact > 0 ? wayOf(id) : undefined
      return way === undefined ? [] : [{ group, filter: `o:${id}`, label: way.name }]
    })
    return ways.length > 0 ? ways : [{ group, filter: `g:${group}`, label: groupName(group) }]
  })
  return (
    <p className={classes.runs}>
      <span>All runs that ended so:</span>
      {links.map(({ group, filter, label }) => (
        <button
          key={filter}
          type="button"
          className="so-link"
          onClick={() => goTo('analyse', { section: 'runs', options: { filter } })}
        >
          <MarkShape group={group} size={14} /> <span className="so-hidden">All runs that ended so: </span>
          {label}
        </button>
      ))}
    </p>
  )
}
