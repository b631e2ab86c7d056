import { useEffect, useState } from 'react'
import { shown } from '@/ui/engine/use-keyed'
import { EndCard } from './end/end-card'
import { SectionTabs, useStepSection } from './head/section-tabs'
import { StepHead } from './head/step-head'
import { TwoHistories } from './histories/two-histories'
import { lineText } from './line/line-words'
import { OutcomeLine } from './line/outcome-line'
import { useOutcomeLine } from './line/use-outcome-line'
import { Log } from './log/log'
import { PlayTen } from './play/play-ten'
import { SeatCard } from './seat/seat-card'
import { SeatChooser } from './seat/seat-chooser'
import classes from './step.module.css'
import { StepChart } from './step-chart'
import { StepContextProvider } from './step-context'
import { useStepKeys } from './use-step-keys'
import { useStepState } from './use-step-state'
import { StepControls } from './week/controls'
import { ThisWeek } from './week/this-week'

/** How does it happen? One future, week by week, on the machine itself. */
export function Step() {
  const state = useStepState()
  const section = useStepSection()
  const line = useOutcomeLine(state.recipe, state.timeline)
  const known = shown(line)
  useStepKeys(state, known)
  useFocusOnControls()
  return (
    <StepContextProvider state={state}>
      <main className={classes.step} id="main">
        <div className={classes.main}>
          <SectionTabs />
          <StepHead />
          {state.bad !== undefined && (
            <p role="alert" className={classes.bad}>
              In week {state.bad.week} “{state.bad.event}” cannot be chosen. The history stops before it.
            </p>
          )}
          {state.refusal !== undefined && (
            <p role="status" className={classes.bad}>
              {state.refusal}
            </p>
          )}
          {section === 'histories' && <TwoHistories />}
          {section === 'seat' && state.seat === undefined && <SeatChooser />}
          <StepChart />
          {known === undefined ? (
            <p className={classes.waiting} role="status">
              {line.status === 'failed' ? `${lineText.failed} ${line.message}` : lineText.waiting}
            </p>
          ) : (
            <OutcomeLine line={known} />
          )}
        </div>
        <div className={classes.side}>
          <StepControls />
          {state.seat !== undefined && <SeatCard key={state.seat} seat={state.seat} />}
          <EndCard line={known} />
          <ThisWeek />
          <PlayTen />
          <Log line={known} />
        </div>
      </main>
    </StepContextProvider>
  )
}

/** A new visitor's next press is the one that matters: it has the focus. */
function useFocusOnControls(): void {
  const [isFirst, setIsFirst] = useState(true)
  useEffect(() => {
    if (!isFirst) return
    setIsFirst(false)
    document.getElementById('let-chance')?.focus({ preventScroll: true })
  }, [isFirst])
}
