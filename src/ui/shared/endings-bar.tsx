import { entryOf } from '@/scenarios/entry-of'
import { useCase } from '@/ui/state/case'
import { caseGroups } from './case-groups'
import classes from './endings-bar.module.css'
import type { Shares } from './hundred'
import { useWidth } from './use-width'

const MAX_WIDTH = 1600

type EndingsBarProps = {
  readonly shares: Shares
  /** Where the first ending reached before: dashed. */
  readonly before?: number | undefined
  /** Where a reader guessed that it reaches: a line of ink. */
  readonly guess?: number | undefined
  readonly height?: number
}

/** The endings side by side; not settled stays hollow. The numbers stand beside it, so it is a picture only. */
export function EndingsBar({ shares, before, guess, height = 14 }: EndingsBarProps) {
  const { groupOrder, fillOf, strokeOf } = useCase(caseGroups)
  const [box, width] = useWidth<HTMLDivElement>(MAX_WIDTH)
  let from = 0
  const parts = groupOrder.map((group) => {
    const part = { group, x: from, width: entryOf(shares, group) * width }
    from += part.width
    return part
  })
  return (
    <div className={classes.bar} style={{ height }} ref={box}>
      <svg
        width={width}
        height={height}
        // On paper it is as wide as its card, whatever it was on the screen.
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map((part) => (
          <rect
            key={part.group}
            x={part.x + 1}
            y={1}
            width={Math.max(0, part.width - 2)}
            height={height - 2}
            fill={fillOf(part.group)}
            stroke={strokeOf(part.group)}
            strokeWidth={1.5}
          />
        ))}
        {guess !== undefined && (
          <g fill="none">
            <path d={`M${guess * width} 0V${height}`} stroke="var(--surface)" strokeWidth={6} />
            <path d={`M${guess * width} 0V${height}`} stroke="var(--ink)" strokeWidth={2.5} />
          </g>
        )}
        {before !== undefined && (
          <g fill="none" strokeWidth={2}>
            <path d={`M${before * width} 0V${height}`} stroke="var(--surface)" />
            <path d={`M${before * width} 0V${height}`} stroke="var(--ink)" strokeDasharray="3 2" />
          </g>
        )}
      </svg>
    </div>
  )
}
