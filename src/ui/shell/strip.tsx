import { IconAlertTriangle, IconCheck, IconDice5 } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useResults } from '@/ui/engine/results'
import { agreementText, gradeOfTest } from '@/ui/shared/agreement'
import chip from '@/ui/shared/chip.module.css'
import { shortDate } from '@/ui/shared/dates'
import { lazyPart } from '@/ui/shared/lazy-part'
import { PopoverButton } from '@/ui/shared/popover-button'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { useIsGuessing } from '@/ui/state/guesses'
import { pageState } from '@/ui/state/page-state'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { CasePicker } from './case-picker'
import { ChangesPopover } from './changes-popover'
import { DrawingProgress } from './drawing-progress'
import classes from './strip.module.css'
import { shellText } from './words'

const RunsForm = lazyPart(async () => (await import('./runs-form')).RunsForm)

/** Which recipe the page shows, on every place, and how its drawing stands. */
export function Strip() {
  const isPhone = useIsPhone()
  const { recipe } = useResults()
  if (isPhone) return null
  return (
    <section
      className={`so-line so-note ${classes.strip}`}
      aria-label="Recipe"
      data-conditioned={recipe.conditions.length > 0 || undefined}
    >
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
  const isGuessing = useIsGuessing()
  const span = (
    <span className={classes.span}>{shellText.fromStart(shortDate(scenario.startDate), recipe.horizonWeeks)}</span>
  )
  // Before a guess nothing is said of the answer, and nothing can be changed.
  if (isGuessing) return span
  return (
    <>
      {span}
      <ChangesPopover />
      {children}
      <RunsPopover />
      <DrawingProgress />
      <AgreementMark />
    </>
  )
}

/** Whether the drawn futures agree with the exact answer; says nothing while they belong to another recipe. */
function AgreementMark() {
  const { drawing } = useResults()
  const { goTo, placeStore } = useCase(pageState)
  if (!drawing.isCurrent || drawing.summary === undefined) return null
  const grade = gradeOfTest(drawing.summary.jointTest.p)
  return (
    <button
      type="button"
      className={`so-inline ${classes.mark}`}
      data-grade={grade}
      onClick={() => {
        if (placeStore.read().name !== 'outlook') return goTo('outlook', { section: 'know' })
        document.getElementById('know')?.scrollIntoView()
        document.getElementById('know-title')?.focus({ preventScroll: true })
      }}
    >
      {grade === 'agree' ? (
        <IconCheck size={16} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={16} aria-hidden="true" />
      )}
      {agreementText[grade]}
    </button>
  )
}

/** "200,000 drawn · seed tiktok-1": opens seed, number of runs and horizon. */
function RunsPopover() {
  const [isOpen, setIsOpen] = useState(false)
  const { recipe, drawing } = useResults()
  const runs = drawing.isCurrent ? drawing.summary?.runs : undefined
  return (
    <PopoverButton
      layer={{ width: 320 }}
      isOpen={isOpen}
      onOpen={setIsOpen}
      className={chip.chip}
      face={
        <>
          {runs === undefined ? shellText.toDraw(recipe.runs, recipe.seed) : shellText.drawn(runs, recipe.seed)}
          <IconDice5 size={16} aria-hidden="true" />
        </>
      }
      label="Runs, seed and horizon"
      name="The form of the runs"
    >
      <RunsForm onDone={() => setIsOpen(false)} />
    </PopoverButton>
  )
}
