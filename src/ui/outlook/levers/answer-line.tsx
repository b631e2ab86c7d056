import { useEffect, useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { countWord, spanOfWeeks } from '@/simulation/plain-words'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { EndingsBar } from '@/ui/shared/endings-bar'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { SpokenAtRest } from '@/ui/shared/spoken'
import { useCase } from '@/ui/state/case'
import { lineText } from '../answer-words'
import { useChosenHorizon } from '../chosen-horizon'
import { useScoredGuess } from '../score/use-scored-guess'
import classes from './answer-line.module.css'

const REST_MS = 600

/** Whether the marks can be seen, if only some of them. */
function useMarksInSight(): boolean {
  const [isInSight, setIsInSight] = useState(true)
  useEffect(() => {
    const marks = document.getElementById('marks')
    if (marks === null) return
    const observer = new IntersectionObserver((entries) => setIsInSight(entries.at(-1)?.isIntersecting === true))
    observer.observe(marks)
    return () => observer.disconnect()
  }, [])
  return isInSight
}

/** In one column the marks are above what moves them: while they are out of sight, the answer stays at the foot of the window. */
export function AnswerLine() {
  const { countsOfHundred, firstGroup } = useCase(caseGroups)
  const { groupCount } = useCase(groupWords)
  const { answer, baseline, isChanged, isCurrent } = useResults()
  const { isEarly, isTwofold, sharesOf } = useChosenHorizon(answer)
  const isInSight = useMarksInSight()
  const { guess } = useScoredGuess()
  const countOf = ({ groups }: Pick<typeof answer, 'groups'>) => entryOf(countsOfHundred(groups), firstGroup)
  const { groups } = sharesOf(answer)
  const before = isChanged && baseline !== undefined ? sharesOf(baseline) : undefined
  const change = before && signed(countOf(sharesOf(answer)) - countOf(before))
  const told = lineText.told(countWord(countOf(sharesOf(answer)), entryOf(groups, firstGroup)), groupCount(firstGroup))
  const [otherWeeks, other] = isEarly ? [answer.horizonWeeks, answer] : [answer.early.week, answer.early]
  const otherWords = isTwofold ? lineText.other(spanOfWeeks(otherWeeks), countOf(other)) : undefined
  return (
    <section
      className={classes.line}
      aria-label={lineText.label}
      data-stale={!isCurrent || undefined}
      data-away={isInSight || undefined}
    >
      <p className={classes.told}>
        <strong>{told}</strong> <span className={classes.change}>{change}</span>
      </p>
      <button type="button" className="so-link" onClick={() => document.getElementById('marks')?.scrollIntoView()}>
        {lineText.toMarks}
      </button>
      <div className={classes.bar}>
        <EndingsBar
          shares={groups}
          guess={guess === undefined ? undefined : guess / 100}
          before={before === undefined ? undefined : entryOf(before.groups, firstGroup)}
          height={16}
        />
      </div>
      <p className={classes.notes}>
        <span>
          {guess !== undefined && lineText.guess(guess)} {before !== undefined && lineText.before(countOf(before))}
        </span>
        <span>{otherWords}</span>
      </p>
      <SpokenAtRest text={[told, change, otherWords].filter(Boolean).join(', ')} restMs={REST_MS} />
    </section>
  )
}
