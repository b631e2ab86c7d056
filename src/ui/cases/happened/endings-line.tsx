import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { Forecast } from '@/simulation/history/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { EndingsBar } from '@/ui/shared/endings-bar'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import { pastWords } from '../past/past-words'
import { usePast } from '../past/real-history'
import classes from './happened.module.css'

/** The endings as a bar and in 100, to one decimal as the written record has them. */
export const EndingsLine = ({ forecast: { groups } }: { readonly forecast: Pick<Forecast, 'groups'> }) => {
  const { groupOrder } = useCase(caseGroups)
  const { pastEnding } = usePast(pastWords)
  return (
    <div className={classes.endings}>
      <EndingsBar shares={groups} />
      <ul>
        {groupOrder.map((group) => (
          <li key={group}>
            <MarkShape group={group} size={14} />
            <strong>{in100(entryOf(groups, group))}</strong>
            <span>{entryOf(pastEnding, group)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
