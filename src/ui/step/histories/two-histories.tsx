import { useMemo, useState } from 'react'
import { editedCase } from '@/simulation/edited-case'
import { branchName, createReplayer, firstDifference, type StepWeek, type Timeline } from '@/simulation/step'
import { shown } from '@/ui/engine/use-keyed'
import { weekSpan } from '@/ui/shared/dates'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { scenario } from '@/ui/state/case'
import { endSentence } from '../end/end-words'
import { branchWords } from '../head/branch-words'
import { lineCaption } from '../line/line-words'
import { useOutcomeLine } from '../line/use-outcome-line'
import { partyOf } from '../log/party-of'
import { useStep } from '../step-context'
import { headlineOf } from '../week/week-words'
import classes from './two-histories.module.css'

const text = {
  title: 'Two histories',
  lead: 'The same luck, another choice: every week has the same draw in both, so they differ only by what was chosen and what followed from it.',
  none: 'There is one history so far. Go to any week in Watch and make something else happen: the run as it was stays, and both stand here side by side.',
  left: 'Shown',
  right: 'Beside it',
  same: 'The two histories agree in every week.',
  parts: (week: number) => `They part in week ${week}.`,
  firstDifference: 'first difference',
  quiet: 'nothing happens',
  over: 'over',
  open: 'An answer is still due; the history stops here.',
}

/** Two branches of one run side by side, the first difference marked. */
export function TwoHistories() {
  const { place, actions, timeline, seat } = useStep()
  const { branches, branch } = place
  const beside = place.beside ?? (branch === 0 ? 1 : 0)
  if (branches.length < 2) {
    return (
      <section className={classes.card} aria-labelledby="two-title">
        <h2 id="two-title">{text.title}</h2>
        <p>{text.lead}</p>
        <p>{text.none}</p>
      </section>
    )
  }
  const names = branches.map((_, index) => branchWords(branchName({ branches, branch }, index), seat !== undefined))
  return (
    <section className={classes.card} aria-labelledby="two-title">
      <h2 id="two-title">{text.title}</h2>
      <p>{text.lead}</p>
      <div className={classes.pickers}>
        <Picker label={text.left} names={names} value={branch} onPick={actions.showBranch} />
        <Picker label={text.right} names={names} value={beside} onPick={actions.beside} />
      </div>
      <Pair left={timeline} branch={beside} />
    </section>
  )
}

type PickerProps = {
  readonly label: string
  readonly names: readonly string[]
  readonly value: number
  readonly onPick: (branch: number) => void
}

function Picker({ label, names, value, onPick }: PickerProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(Number(event.target.value))}>
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The history of another branch of the same run, played to its end. */
function useBranchTimeline(branch: number): Timeline | undefined {
  const { recipe, place } = useStep()
  const [play] = useState(createReplayer)
  const { changes, edits, horizonWeeks, seed } = recipe
  const choices = place.branches[branch]
  return useMemo(() => {
    const session = { seed, run: place.run, choices: choices ?? [], ...(place.seat && { seat: place.seat }) }
    const played = play(editedCase(scenario, edits), changes, horizonWeeks, session, horizonWeeks)
    return played.status === 'bad' ? undefined : played
  }, [play, changes, edits, horizonWeeks, seed, place.run, place.seat, choices])
}

function Pair({ left, branch }: { readonly left: Timeline; readonly branch: number }) {
  const right = useBranchTimeline(branch)
  if (right === undefined) return null
  const difference = firstDifference(left, right)
  const weeks = [...new Set([...headlinesOf(left), ...headlinesOf(right)].map(({ week }) => week))].sort(
    (a, b) => a - b,
  )
  return (
    <>
      <p className={classes.parts} role="status">
        {difference === undefined ? text.same : text.parts(difference.week)}
      </p>
      <div className={classes.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">{text.left}</th>
              <th scope="col">{text.right}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week} data-first={week === difference?.week || undefined}>
                <th scope="row" title={weekSpan(scenario.startDate, week)}>
                  {week}
                  {week === difference?.week && <span className={classes.mark}>{text.firstDifference}</span>}
                </th>
                <td>
                  <Week week={left.weeks[week - 1]} />
                </td>
                <td>
                  <Week week={right.weeks[week - 1]} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">End</th>
              <td>
                <End timeline={left} />
              </td>
              <td>
                <End timeline={right} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

const headlinesOf = ({ weeks }: Timeline): readonly StepWeek[] => weeks.filter(({ events }) => events.length > 0)

function Week({ week }: { readonly week: StepWeek | undefined }) {
  if (week === undefined) return <span className={classes.none}>{text.over}</span>
  if (week.events.length === 0) return <span className={classes.none}>{text.quiet}</span>
  return week.events.map((event, index) => (
    <span key={event} className={classes.event}>
      <PartyBadge party={partyOf(event)} />
      <span>
        {headlineOf(event)}
        {week.chosen[index] === true && <span className={classes.none}> · chosen</span>}
      </span>
    </span>
  ))
}

function End({ timeline }: { readonly timeline: Timeline }) {
  const { recipe } = useStep()
  const line = shown(useOutcomeLine(recipe, timeline))
  if (timeline.status !== 'ended') return <span className={classes.none}>{text.open}</span>
  return (
    <div className={classes.end}>
      <MarkShape group={timeline.end.group} size={18} />
      <span>
        <strong>{endSentence(timeline.end)}</strong>
        {line !== undefined && line.weeks.length > 1 && (
          <span className={classes.none}>The week before: {lineCaption(line.weeks.slice(0, -1))}</span>
        )}
      </span>
    </div>
  )
}
