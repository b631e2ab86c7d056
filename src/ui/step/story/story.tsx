import { useEffect, useRef, useState } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { partyOf } from '@/simulation/step'
import { weekSpan } from '@/ui/shared/dates'
import { plural, typographic } from '@/ui/shared/format'
import { Explained } from '@/ui/shared/glossary/explained'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { endText, endWords } from '../end/end-words'
import { isFocusLost } from '../is-focus-lost'
import { lineWords } from '../line/line-words'
import type { Line } from '../line/use-outcome-line'
import { Log } from '../log/log'
import { useStep } from '../step-context'
import { useStepKeys } from '../use-step-keys'
import { ChanceLine } from './chance-line'
import { MakeItHappen } from './make-it-happen'
import { PredictionCard, TallyLine } from './prediction/prediction-card'
import { usePrediction } from './prediction/use-prediction'
import classes from './story.module.css'
import { StoryControls } from './story-controls'
import { StoryLanes } from './story-lanes'
import { storyText, storyWords } from './story-words'
import { useVerdict } from './use-verdict'
import { Verdict } from './verdict'

/** One future as a story: a headline a screen, what it means, what it did to the answer, and what comes next. */
export function Story({ line }: { readonly line: Line | undefined }) {
  const { negotiation, scenario } = useCase()
  const state = useStep()
  const { week, recipe, passed, plan, here, end, timeline, actions } = state
  const verdict = useVerdict(line)
  const prediction = usePrediction()
  const isAsked = prediction.asked !== undefined
  const [missed, setMissed] = useState<number>()
  const nextNews = timeline.weeks.find((one) => one.week > week && one.events.length > 0)
  const going = {
    decide: () => {
      if (isAsked && prediction.answer === undefined) return setMissed(week)
      prediction.settle(nextNews)
      actions.letChanceDecide()
    },
    oneWeek: () => {
      if (nextNews?.week === week + 1) prediction.settle(nextNews)
      actions.oneWeek()
    },
  }
  const skip = () => {
    prediction.skip(nextNews)
    actions.letChanceDecide()
  }
  useStepKeys(state, line, going)
  const { changes, edits, horizonWeeks } = recipe
  const deadlines = deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks).map((one) => one.week)
  const next = deadlines.find((one) => one > week)
  const isDue = negotiation.deadline !== undefined && end === undefined && plan.hasDeadline(here.view)
  const headlines = passed.filter(({ events }) => events.length > 0)
  return (
    <>
      <div className={classes.told}>
        <p className={classes.when}>
          {week === 0 ? (
            <strong>{scenario.title}</strong>
          ) : (
            <>
              <strong>Week {week}</strong> {weekSpan(scenario.startDate, week)}
            </>
          )}
          {isDue &&
            next !== undefined &&
            ` · ${plan.deadlineOf(here.view)} ${next - week === 1 ? 'next week' : `in ${plural(next - week, 'week')}`}`}
        </p>
        <Headline />
      </div>
      <div className={classes.answer}>
        <Verdict verdict={verdict} />
        {verdict !== undefined && (
          <ChanceLine weeks={verdict[0].line.slice(0, week + 1)} deadlines={deadlines} horizon={horizonWeeks} />
        )}
      </div>
      <div className={classes.state}>
        <StoryLanes isAsked={isAsked} />
        {headlines.length > 1 && (
          <details className={classes.before}>
            <summary>{storyText.before(headlines.length - 1)}</summary>
            <Log line={line} />
          </details>
        )}
      </div>
      <div className={classes.next}>
        <div className={classes.controls} id="controls" tabIndex={-1}>
          <div className={classes.stuck}>
            <Verdict verdict={verdict} />
          </div>
          <StoryControls {...going} />
        </div>
        <PredictionCard prediction={prediction} isMissed={missed === week} onSkip={skip} />
        {end !== undefined && <Turned line={line} />}
        {end === undefined && verdict !== undefined && <MakeItHappen now={verdict[0].share} isAsked={isAsked} />}
      </div>
    </>
  )
}

/** What the week brought, or that it brought nothing; at the end, how it ended. */
function Headline() {
  const { negotiation, scenario } = useCase()
  const { toldWeek } = useCase(storyWords)
  const { endSentence } = useCase(endWords)
  const { week, passed, end } = useStep()
  const title = useRef<HTMLHeadingElement>(null)
  const isOver = end !== undefined
  // The button that led here is gone, and the focus with it.
  useEffect(() => {
    if (isOver && isFocusLost()) title.current?.focus()
  }, [isOver])
  const now = passed.at(-1)
  const last = passed.findLast(({ events }) => events.length > 0)
  const told = last && toldWeek(last)
  const isNews = now !== undefined && now === last
  const headline =
    end !== undefined
      ? endSentence(end)
      : isNews
        ? (told?.headline ?? '')
        : week === 0
          ? typographic(scenario.words.question ?? '')
          : storyText.quiet
  return (
    <>
      <h1 id="answer" tabIndex={-1} ref={title} className={classes.headline}>
        {end !== undefined && <MarkShape group={end.group} size={28} />}
        {headline}
      </h1>
      <p role="status" className="so-hidden">
        {week > 0 && `Week ${week}. ${headline}`}
      </p>
      <p className={classes.meaning}>
        {week === 0 ? (
          typographic(scenario.briefing)
        ) : isNews && told !== undefined ? (
          <Explained text={end === undefined ? told.meaning : told.headline} />
        ) : last !== undefined && told !== undefined ? (
          storyText.since(week - last.week, told.headline.replace(/\.$/, ''))
        ) : (
          storyText.nothingYet
        )}
      </p>
      {isNews && end === undefined && told !== undefined && (
        <ul className={classes.beside}>
          {told.beside.map(({ event, claim }) => (
            <li key={event}>
              <PartyBadge party={partyOf(negotiation, event)} /> {storyText.sameWeek}
              {claim}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What turned a future that is over, and the two ways on. */
function Turned({ line }: { readonly line: Line | undefined }) {
  const { goTo } = useCase(pageState)
  const { turnWords } = useCase(lineWords)
  const { place, actions } = useStep()
  if (line === undefined) return null
  return (
    <section className={`so-card ${classes.turned}`} aria-labelledby="turned-title">
      <h2 id="turned-title">{storyText.turned}</h2>
      {line.turns.length === 0 && <p>{endText.noTurns}</p>}
      <ul>
        {line.turns.map((turn) => (
          <li key={turn.week}>
            <button type="button" className="so-link" onClick={() => actions.toWeek(turn.week)}>
              Week {turn.week}
            </button>{' '}
            {turnWords(turn)}
          </li>
        ))}
      </ul>
      <TallyLine />
      <button
        type="button"
        className="so-link"
        onClick={() => goTo('step', { section: 'seat', options: { run: String(place.run) } })}
      >
        {storyText.sameSeat}
      </button>
    </section>
  )
}
