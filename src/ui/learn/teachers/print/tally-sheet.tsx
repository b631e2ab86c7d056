import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import classes from './print.module.css'
import { printText } from './print-words'
import { Sheet } from './sheet'

const RINGS = Array.from({ length: 28 }, (_, at) => at)
const TICKS = [0, 25, 50, 75, 100]

/** A ring for each group of players under each ending, and a line for the guesses. */
export function TallySheet() {
  const { groupOrder } = useCase(caseGroups)
  const { groupName } = useCase(groupWords)
  return (
    <Sheet kicker={printText.tally} title={printText.ended} foot={printText.byHand}>
      {groupOrder.map((group) => (
        <section key={group}>
          <h4>
            <MarkShape group={group} size={16} /> {groupName(group)}
          </h4>
          <p className={classes.rings} aria-hidden="true">
            {RINGS.map((at) => (
              <i key={at} />
            ))}
          </p>
        </section>
      ))}
      <h4>{printText.guesses}</h4>
      <p className={classes.axis} aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick} style={{ left: `${tick}%` }}>
            {tick}
          </span>
        ))}
      </p>
    </Sheet>
  )
}
