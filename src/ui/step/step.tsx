import { useEffect } from 'react'
import { shown } from '@/ui/engine/use-keyed'
import { Choice } from '@/ui/shared/choice'
import { Loaded } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { chooseStepView, useStepView } from '@/ui/state/step-view'
import { EndCard } from './end/end-card'
import { useIsGame } from './game/use-is-game'
import { BranchPicker, RunField } from './head/run-field'
import { SectionTabs, useStepSection } from './head/section-tabs'
import { StepHead } from './head/step-head'
import head from './head/step-head.module.css'
import { Pair } from './histories/pair'
import { TwoHistories } from './histories/two-histories'
import { usePair } from './histories/use-pair'
import { isFocusLost } from './is-focus-lost'
import { lineText } from './line/line-words'
import { OutcomeLine } from './line/outcome-line'
import { type Line, useOutcomeLine } from './line/use-outcome-line'
import { Log } from './log/log'
import { PlayTen } from './play/play-ten'
import { SeatCard } from './seat/seat-card'
import { SeatChooser } from './seat/seat-chooser'
import classes from './step.module.css'
import { StepChart } from './step-chart'
import { StepContextProvider, type StepState } from './step-context'
import { Story } from './story/story'
import story from './story/story.module.css'
import { storyText } from './story/story-words'
import { useStepKeys } from './use-step-keys'
import { useStepState } from './use-step-state'
import { StepControls } from './week/controls'
import { ThisWeek } from './week/this-week'
import { thisWeekWords } from './week/week-words'

const SeatGame = lazyPart(async () => (await import('./game/seat-game')).SeatGame)

/** How does it happen? One future, week by week, on the machine itself. */
export function Step() {
  const { headlineOf } = useCase(thisWeekWords)
  const state = useStepState()
  const section = useStepSection()
  const line = useOutcomeLine(state.recipe, state.timeline)
  const known = shown(line)
  const view = useStepView()
  const refusal = state.refusal !== undefined && (
    <p role="status" className="so-warn">
      {state.refusal}
    </p>
  )
  const isGame = useIsGame()
  useFocusOnControls(`${state.place.run} ${state.seat}`)
  return (
    <StepContextProvider state={state}>
      {isGame && state.seat !== undefined ? (
        <main className={story.game} id="main">
          <div className={`so-row ${head.top} ${story.top}`}>
            <SectionTabs />
            <ViewChoice />
          </div>
          <Loaded name="The seat">
            <SeatGame seat={state.seat} />
          </Loaded>
        </main>
      ) : view === 'story' && section === 'watch' && state.seat === undefined && state.bad === undefined ? (
        <main className={story.story} id="main">
          <div className={`so-row ${head.top} ${story.top}`}>
            <SectionTabs />
            <BranchPicker />
            <ViewChoice />
          </div>
          {refusal}
          <Story line={known} />
        </main>
      ) : (
        <main className={classes.step} id="main">
          <Keys state={state} line={known} />
          <div className={classes.main}>
            <div className={`so-row ${head.top} ${classes.top}`}>
              <SectionTabs />
              <BranchPicker />
              <RunField />
              {section !== 'histories' && <ViewChoice />}
            </div>
            <StepHead line={known} />
            {state.bad !== undefined && (
              <p role="alert" className="so-warn">
                In week {state.bad.week} “{headlineOf(state.bad.event)}” cannot be chosen. The history goes on without
                it.
              </p>
            )}
            {refusal}
            {section === 'histories' && <TwoHistories />}
            {section === 'seat' && state.seat === undefined && (
              <Loaded name="The choice of seats">
                <SeatChooser />
              </Loaded>
            )}
            <StepChart />
            {known === undefined && (
              <p className={classes.waiting} role="status">
                {line.status === 'failed' ? `${lineText.failed} ${line.message}` : lineText.waiting}
              </p>
            )}
            <Lines line={known} upTo={state.week} />
          </div>
          <div className={classes.side}>
            <StepControls />
            <PlayTen />
            {state.seat !== undefined && <SeatCard key={state.seat} seat={state.seat} />}
            <EndCard line={known} />
            <ThisWeek />
            <Log line={known} />
          </div>
        </main>
      )}
    </StepContextProvider>
  )
}

/** The keys of all there is at once; a story has its own. */
function Keys({ state, line }: { readonly state: StepState; readonly line: Line | undefined }) {
  useStepKeys(state, line)
  return null
}

/** One headline a screen, or all there is at once. */
function ViewChoice() {
  return (
    <Choice
      label={storyText.view}
      options={[
        { value: 'story', label: storyText.story },
        { value: 'experts', label: storyText.experts },
      ]}
      value={useStepView()}
      onChange={chooseStepView}
    />
  )
}

/** The outcome line as far as it was played, or those of two histories, whole and on one axis. */
function Lines({ line, upTo }: { readonly line: Line | undefined; readonly upTo: number }) {
  const pair = usePair()
  if (pair !== undefined) return <Pair pair={pair} line={line} />
  return line === undefined ? null : <OutcomeLine line={line} upTo={upTo} />
}

/** The next press is the one that matters: it has the focus at first, and again when another run or a seat begins. */
function useFocusOnControls(key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that something began.
  useEffect(() => {
    if (isFocusLost()) document.getElementById('let-chance')?.focus({ preventScroll: true })
  }, [key])
}
