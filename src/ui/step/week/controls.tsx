import { Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { readSetting, writeSetting } from '@/ui/state/device-settings'
import { showAnswer } from '../seat/show-answer'
import { useStep } from '../step-context'
import classes from './controls.module.css'
import { weekText } from './week-words'

const visited = 'step.visited'

/** Back a week, on to the next headline, on by a week: always in the same place. */
export function StepControls() {
  const { week, end, pending, seat, actions } = useStep()
  const [isFirst, setIsFirst] = useState(() => readSetting(visited) === undefined)
  const isDue = pending?.kind === 'answer'
  const isOver = end !== undefined || isDue
  useEffect(() => void writeSetting(visited, '1'), [])
  const decide = () => {
    setIsFirst(false)
    actions.letChanceDecide()
  }
  return (
    <div className={classes.controls} id="controls" tabIndex={-1}>
      <div className={classes.buttons}>
        <Button
          aria-label={weekText.back}
          aria-keyshortcuts="ArrowLeft"
          title={weekText.back}
          disabled={week === 0}
          onClick={actions.back}
          px={10}
        >
          <IconChevronLeft size={18} aria-hidden="true" />
        </Button>
        {/* Another button at the end: a press too many must not open another run. */}
        {end === undefined ? (
          <Button
            id="let-chance"
            variant="filled"
            className={classes.main}
            aria-keyshortcuts="Enter"
            title={isDue ? undefined : weekText.untilHeadline}
            onClick={isDue ? showAnswer : decide}
          >
            {isDue ? weekText.answerFirst : seat === undefined ? weekText.letChance : weekText.waitOn}
          </Button>
        ) : (
          <NextRun key="next" />
        )}
        <Button aria-keyshortcuts="w ArrowRight" disabled={isOver} onClick={actions.oneWeek}>
          {seat === undefined ? weekText.oneWeek : weekText.waitOne}
        </Button>
      </div>
      {isFirst && week === 0 && seat === undefined && <p className={`so-note ${classes.hint}`}>{weekText.hint}</p>}
    </div>
  )
}

function NextRun() {
  const { place, actions } = useStep()
  return (
    <Button variant="filled" className={classes.main} onClick={() => actions.openRun(place.run + 1)}>
      {weekText.nextRun}
    </Button>
  )
}
