import { groupOrder } from '@/ui/shared/hundred'
import { MarkShape } from '@/ui/shared/mark-shape'
import { goTo } from '@/ui/state/page-state'
import { groupName } from '../answer-words'
import classes from './runs-of-endings.module.css'

/** From every bar to all the drawn runs behind it, in the table of Analyse. */
export const AllOfEndings = () => (
  <p className={classes.runs}>
    <span>All runs that ended so:</span>
    {groupOrder.map((group) => (
      <button
        key={group}
        type="button"
        className="so-link"
        onClick={() => goTo('analyse', { section: 'runs', options: { filter: `g:${group}` } })}
      >
        <MarkShape group={group} size={14} /> <span className="so-hidden">All runs that ended so: </span>
        {groupName[group]}
      </button>
    ))}
  </p>
)
