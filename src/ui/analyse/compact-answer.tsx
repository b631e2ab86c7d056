import { useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { countWord } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { EndingsBar } from '@/ui/shared/endings-bar'
import { signed } from '@/ui/shared/format'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import classes from './compact-answer.module.css'
import { compactWords, inputWords } from './compact-words'

/**
 * The answer in a strip that stays in sight: the endings, exact, with how far each moved. What the inputs' ranges leave
 * stands under them where there is room for it in one line; the rest opens.
 */
export function CompactAnswer() {
  const { countsOfHundred, groupOrder } = useCase(caseGroups)
  const { leaningOf, compactText, shortName } = useCase(compactWords)
  const { answer, baseline, conditioning, isChanged, isCurrent, range } = useResults()
  const [isOpen, setIsOpen] = useState(false)
  const isPicked = conditioning.status === 'met'
  const counts = countsOfHundred(answer.groups)
  const before = isChanged && baseline !== undefined ? countsOfHundred(baseline.groups) : undefined
  const inputs = range.status === 'current' ? range.value.groups : undefined
  const after = compactText.after(answer.horizonWeeks)
  const leaning = isPicked ? '' : leaningOf(answer.groups, inputs)
  return (
    <section
      className={`so-stack so-card ${classes.answer}`}
      aria-label={compactText.label}
      data-stale={!isCurrent || undefined}
      data-open={isOpen || undefined}
    >
      <div className={`so-line ${classes.top}`}>
        <EndingsBar shares={answer.groups} />
        {after !== undefined && <span className={`so-note ${classes.after}`}>{after}</span>}
        {!isPicked && (
          <button
            type="button"
            className={`so-link ${classes.more}`}
            aria-expanded={isOpen}
            data-leaning={leaning !== '' || undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {compactText.more}
          </button>
        )}
      </div>
      <ul>
        {groupOrder.map((group) => (
          <li key={group}>
            <MarkShape group={group} size={16} />
            <strong>{countWord(entryOf(counts, group), entryOf(answer.groups, group))}</strong>
            <span className={classes.name}>{shortName(group)}</span>
            {before !== undefined && (
              <span className={classes.change} title={isPicked ? compactText.allFutures : compactText.baseline}>
                <span className="so-hidden">{isPicked ? compactText.allFutures : compactText.baseline}: </span>
                {signed(entryOf(counts, group) - entryOf(before, group))}
              </span>
            )}
            {!isPicked && <span className={classes.range}>{inputWords(inputs?.[group])}</span>}
          </li>
        ))}
      </ul>
      {leaning !== '' && <p className={classes.leaning}>{leaning}</p>}
      <p className="so-hidden" role="status">
        {isCurrent ? compactText.spoken(counts) : compactText.stale}
      </p>
    </section>
  )
}
