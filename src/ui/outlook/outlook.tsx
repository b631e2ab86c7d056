import { Button } from '@mantine/core'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { AnswerSentence } from './answer-sentence'
import { outlookText } from './answer-words'
import { Briefing } from './briefing'
import { HundredMarks } from './hundred-marks'
import { Legend } from './legend'
import { Levers } from './levers/levers'
import classes from './outlook.module.css'
import { Sections } from './sections'

function toControls(): void {
  const controls = document.getElementById('controls')
  controls?.scrollIntoView({ block: 'start' })
  controls?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true })
}

/** What will happen: the answer first, the numbers beside it, the details below. */
export function Outlook() {
  const { openRun } = useCase(pageState)
  return (
    <main className={classes.outlook} id="main">
      <div className={classes.first}>
        <Briefing />
        <AnswerSentence />
        <div className={classes.hundred}>
          <HundredMarks />
          <Legend />
        </div>
        <div className={classes.buttons}>
          <Button variant="filled" onClick={() => openRun(0)}>
            {outlookText.stepOne}
          </Button>
          <Button onClick={toControls}>{outlookText.changeChances}</Button>
        </div>
      </div>
      <div className={classes.side}>
        <Levers />
      </div>
      <div className={classes.below}>
        <Sections />
      </div>
    </main>
  )
}
