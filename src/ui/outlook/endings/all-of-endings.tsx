import { useResults } from '@/ui/engine/results'
import { groupOrder } from '@/ui/shared/hundred'
import { MarkShape } from '@/ui/shared/mark-shape'
import { runWords } from '@/ui/shared/run-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { groupWords } from '../answer-words'
import classes from './runs-of-endings.module.css'

/** From every bar to all the drawn runs behind it, in the table of Analyse; with buyers one for each, however rare. */
export function AllOfEndings({ withBuyers }: { readonly withBuyers: boolean }) {
  const { buyerName } = useCase(runWords)
  const { groupName } = useCase(groupWords)
  const { goTo } = useCase(pageState)
  const { answer } = useResults()
  const buyers = answer.outcomes.filter(({ group, exact }) => group === 'sold' && exact > 0)
  const links = groupOrder.flatMap((group) =>
    withBuyers && group === 'sold'
      ? buyers.map(({ id }) => ({ group, filter: `o:${id}`, label: `Sold to ${buyerName(id.replace('sold_', ''))}` }))
      : [{ group, filter: `g:${group}`, label: groupName[group] }],
  )
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
