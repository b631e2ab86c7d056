import { useMediaQuery } from '@mantine/hooks'
import { useResults } from '@/ui/engine/results'
import { shortDate } from '@/ui/shared/dates'
import { scenario } from '@/ui/state/case'
import { AgreementMark } from './agreement-mark'
import { ChangesPopover } from './changes-popover'
import { DrawingProgress } from './drawing-progress'
import { RunsPopover } from './runs-popover'
import classes from './strip.module.css'
import { shellText } from './words'

/** Which recipe the page shows, on every place, and how its drawing stands. */
export function Strip() {
  const isPhone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  if (isPhone) return null
  return (
    <section className={classes.strip} aria-label="Recipe">
      <StripContents />
    </section>
  )
}

export function StripContents() {
  const { recipe } = useResults()
  return (
    <>
      <span className={classes.case}>
        <strong>{scenario.title}</strong> {shellText.fromStart(shortDate(scenario.startDate), recipe.horizonWeeks)}
      </span>
      <ChangesPopover />
      <RunsPopover />
      <DrawingProgress />
      <AgreementMark />
    </>
  )
}
