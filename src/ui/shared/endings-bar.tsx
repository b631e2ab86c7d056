import { entryOf } from '@/scenarios/entry-of'
import { useCase } from '@/ui/state/case'
import { caseGroups } from './case-groups'
import classes from './endings-bar.module.css'
import type { Shares } from './hundred'
import { useWidth } from './use-width'

const HEIGHT = 14
const MAX_WIDTH = 1600

/** The endings side by side; not settled stays hollow. The numbers stand beside it, so it is a picture only. */
export function EndingsBar({ shares }: { readonly shares: Shares }) {
  const { groupOrder, fillOf, strokeOf } = useCase(caseGroups)
  const [box, width] = useWidth<HTMLDivElement>(MAX_WIDTH)
  let from = 0
  const parts = groupOrder.map((group) => {
    const part = { group, x: from, width: entryOf(shares, group) * width }
    from += part.width
    return part
  })
  return (
    <div className={classes.bar} ref={box}>
      <svg
        width={width}
        height={HEIGHT}
        // On paper it is as wide as its card, whatever it was on the screen.
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map((part) => (
          <rect
            key={part.group}
            x={part.x + 1}
            y={1}
            width={Math.max(0, part.width - 2)}
            height={HEIGHT - 2}
            fill={fillOf(part.group)}
            stroke={strokeOf(part.group)}
            strokeWidth={1.5}
          />
        ))}
      </svg>
    </div>
  )
}
