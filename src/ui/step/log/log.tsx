import type { StepWeek } from '@/simulation/step'
import { partyOf, toldOrder } from '@/simulation/step'
import { weekSpan } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'
import { Explained } from '@/ui/shared/glossary/explained'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { lineWords } from '../line/line-words'
import { TurnMark } from '../line/outcome-line'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { toldOnce } from '../told-once'
import { thisWeekWords } from '../week/week-words'
import classes from './log.module.css'
import { WhyPopover } from './why-popover'

type LogProps = { readonly line: Line | undefined }

/** The headlines so far, the newest first; choosing one goes back to it. */
export function Log({ line }: LogProps) {
  const { passed, week, actions } = useStep()
  const headlines = passed.filter(({ events }) => events.length > 0)
  return (
    <section className={`so-card ${classes.log}`} aria-labelledby="log-title">
      <h2 id="log-title">Log</h2>
      <ol reversed>
        {headlines.toReversed().map((one, index, all) => (
          <Entry
            key={one.week}
            one={one}
            quietAfter={(all[index - 1]?.week ?? week + 1) - one.week - 1}
            isHere={one.week === week}
            turn={line?.turns.find((turn) => turn.week === one.week)}
            onReturn={() => actions.toWeek(one.week)}
          />
        ))}
        <li className={classes.start}>
          {week > 0 && (headlines[0]?.week ?? week + 1) > 1 && (
            <p className={`so-faint ${classes.quiet}`}>{plural((headlines[0]?.week ?? week + 1) - 1, 'quiet week')}</p>
          )}
          <button type="button" aria-current={week === 0 ? 'step' : undefined} onClick={() => actions.toWeek(0)}>
            <span className={`so-faint ${classes.when}`}>start</span>
            <span>The history begins</span>
          </button>
        </li>
      </ol>
    </section>
  )
}

type EntryProps = {
  readonly one: StepWeek
  readonly quietAfter: number
  readonly isHere: boolean
  readonly turn: Line['turns'][number] | undefined
  readonly onReturn: () => void
}

function Entry({ one, quietAfter, isHere, turn, onReturn }: EntryProps) {
  const { negotiation, scenario } = useCase()
  const { headlineOf, explanationOf } = useCase(thisWeekWords)
  const { turnWords } = useCase(lineWords)
  const { week, steps } = one
  const told = toldOrder(negotiation, steps)
  return (
    <li className={classes.entry} data-turn={turn !== undefined || undefined}>
      {quietAfter > 0 && <p className={`so-faint ${classes.quiet}`}>{plural(quietAfter, 'quiet week')}</p>}
      <div className={classes.row}>
        <button type="button" aria-current={isHere ? 'step' : undefined} onClick={onReturn}>
          <span className={`so-faint ${classes.when}`} title={weekSpan(scenario.startDate, week)}>
            wk {week}
          </span>
          <span className={classes.what}>
            {told.flatMap(({ slot, events, chosen }) =>
              toldOnce(events).map((event) => (
                <span key={`${slot} ${event}`} className={classes.event}>
                  <PartyBadge party={partyOf(negotiation, event)} />
                  <span>
                    <strong>{headlineOf(event)}</strong>
                    {chosen[events.indexOf(event)] === true && <span className="so-faint"> · chosen</span>}
                  </span>
                </span>
              )),
            )}
          </span>
        </button>
        {steps.map((step) => step.events.length > 0 && <WhyPopover key={step.slot} week={week} step={step} />)}
      </div>
      <p className={classes.says}>
        <Explained text={explanationOf(told[0]?.events.at(-1) ?? '')} />
      </p>
      {turn !== undefined && (
        <p className={classes.turn}>
          <TurnMark /> {turnWords(turn)}
        </p>
      )}
    </li>
  )
}
