import type { Mark } from '@/simulation/types'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { runWords } from '@/ui/shared/run-words'
import { fromCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import classes from './runs-of-endings.module.css'

export const runsOfEndings = fromCase((open) => {
  const { groupOrder } = caseGroups(open)
  const { wayOf } = runWords(open)

  /** The first run of the seed that ends in each way, among the hundred marks; with ways one for each of them. */
  function firstRuns(marks: readonly Mark[], withWays: boolean): readonly Mark[] {
    const keyOf = ({ group, outcome }: Mark) => (withWays && wayOf(outcome) !== undefined ? outcome : group)
    const firsts = new Map<string, Mark>()
    for (const mark of marks.toSorted((a, b) => a.run - b.run)) {
      if (!firsts.has(keyOf(mark))) firsts.set(keyOf(mark), mark)
    }
    return [...firsts.values()].toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group))
  }

  return { firstRuns }
})

/** From every bar to a history behind it. */
export function RunsOfEndings({ withWays }: { readonly withWays: boolean }) {
  const { firstRuns } = useCase(runsOfEndings)
  const { wayOf } = useCase(runWords)
  const { groupName } = useCase(groupWords)
  const { openRun } = useCase(pageState)
  const { marks, fittingMarks } = useResults()
  if (marks.status !== 'current') return null
  const fitting = marks.value.filter(({ run }) => fittingMarks === undefined || fittingMarks.has(run))
  if (fitting.length === 0) return null
  const label = ({ group, outcome }: Mark) => (withWays ? wayOf(outcome)?.name : undefined) ?? groupName(group)
  return (
    <p className={`so-row so-quiet ${classes.runs}`}>
      <span>Step through the first run that ends so:</span>
      {firstRuns(fitting, withWays).map((mark) => (
        <button key={mark.run} type="button" className="so-link" onClick={() => openRun(mark.run)}>
          <MarkShape group={mark.group} size={14} /> {label(mark)}
        </button>
      ))}
    </p>
  )
}

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
    <p className={`so-row so-quiet ${classes.runs}`}>
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
