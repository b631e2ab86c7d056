import { Button } from '@mantine/core'
import { IconChevronLeft, IconPlayerSkipForward } from '@tabler/icons-react'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useStep } from '../step-context'
import { weekText } from '../week/week-words'
import classes from './story.module.css'
import { storyText } from './story-words'

type StoryControlsProps = { readonly decide: () => void; readonly oneWeek: () => void }

/** Back, on to the next headline, on by a week, to the end: always in the same place. At the end, where to go from there. */
export function StoryControls({ decide, oneWeek }: StoryControlsProps) {
  const { week, end, place, actions } = useStep()
  const isPhone = useIsPhone()
  return (
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
        <>
          <Button
            id="let-chance"
            variant="filled"
            className={classes.main}
            aria-keyshortcuts="Enter"
            title={weekText.untilHeadline}
            onClick={decide}
          >
            {weekText.letChance}
          </Button>
          <Button aria-keyshortcuts="w ArrowRight" onClick={oneWeek}>
            {weekText.oneWeek}
          </Button>
          <Button
            aria-keyshortcuts="End"
            aria-label={isPhone ? storyText.toEnd : undefined}
            title={isPhone ? storyText.toEnd : undefined}
            onClick={actions.toEnd}
          >
            {isPhone ? <IconPlayerSkipForward size={18} aria-hidden="true" /> : storyText.toEnd}
          </Button>
        </>
      ) : (
        <Button key="next" variant="filled" className={classes.main} onClick={() => actions.openRun(place.run + 1)}>
          {storyText.anotherFuture}
        </Button>
      )}
    </div>
  )
}
