import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useResults } from '@/ui/engine/results'
import { shortDate } from '@/ui/shared/dates'
import { useCase } from '@/ui/state/case'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { AgreementMark } from './agreement-mark'
import { CasePicker } from './case-picker'
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
      <CasePicker />
      <StripContents>
        <WhatIfChip />
      </StripContents>
    </section>
  )
}

/** All of the strip but the case; `children` stand after the changes. */
export function StripContents({ children }: { readonly children?: ReactNode }) {
  const { scenario } = useCase()
  const { recipe } = useResults()
  return (
    <>
      <span className={classes.span}>{shellText.fromStart(shortDate(scenario.startDate), recipe.horizonWeeks)}</span>
      <ChangesPopover />
      {children}
      <RunsPopover />
      <DrawingProgress />
      <AgreementMark />
    </>
  )
}
