import { useMediaQuery } from '@mantine/hooks'
import { useResults } from '@/ui/engine/results'
import { shortDate } from '@/ui/shared/dates'
import { scenario } from '@/ui/state/case'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { AgreementMark } from './agreement-mark'
import { ChangesPopover } from './changes-popover'
import { DrawingProgress } from './drawing-progress'
import { RunsPopover } from './runs-popover'
import classes from './strip.module.css'
import { shellText } from './words'

/** Which recipe the page shows, on every place, and how its drawing stands. */
export function Strip() {
  const isPhone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const { recipe } = useResults()
  if (isPhone) return null
  return (
    <section className={classes.strip} aria-label="Recipe" data-conditioned={recipe.conditions.length > 0 || undefined}>
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
      <WhatIfChip />
      <RunsPopover />
      <DrawingProgress />
      <AgreementMark />
    </>
  )
}
