import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import { useResults } from '@/ui/engine/results'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { ConditionList } from './condition-list'
import { panelText, runsForHundred } from './panel-text'
import classes from './what-if-notice.module.css'
import { whyNot } from './why-not-words'

/** On every place: which futures the page shows, how many they are, and that picking is not causing. */
export function WhatIfNotice() {
  const { actions } = useCase(pageState)
  const { recipe, conditioning } = useResults()
  if (recipe.conditions.length === 0) return null
  const isBad = conditioning.status === 'impossible' || conditioning.status === 'failed'
  return (
    <section className={`so-stack ${classes.notice}`} aria-label="What if" data-bad={isBad || undefined}>
      <div className={`so-row ${classes.sentence}`}>
        <strong>{panelText.only}</strong>
        <ConditionList />
        <p role="status">
          <Outcome />
        </p>
      </div>
      <p className={`so-note ${classes.warning}`}>
        {panelText.warning}{' '}
        <button type="button" className="so-link" onClick={() => actions.setConditions([])}>
          {panelText.removeAll}
        </button>
      </p>
    </section>
  )
}

function Outcome() {
  const { whyNotWords } = useCase(whyNot)
  const { recipe, conditioning, fittingMarks } = useResults()
  switch (conditioning.status) {
    case 'none':
    case 'waiting':
      return <>{panelText.counting}</>
    case 'failed':
      return <>{panelText.failed(conditioning.message)}</>
    case 'impossible':
      return (
        <>
          {whyNotWords(conditioning.whyNot, recipe.conditions, recipe.horizonWeeks)} {panelText.allShown}
        </>
      )
    case 'met':
      return <Share share={conditioning.probability} marks={fittingMarks?.size} />
  }
}

/** How many of the marks and of the drawn futures fit; where they are few, how to get a hundred. */
function Share({ share, marks }: { readonly share: number; readonly marks: number | undefined }) {
  const { fitting } = useResults()
  const left = panelText.left(marks, share)
  if (fitting.status === 'failed') return `${left} ${panelText.failed(fitting.message)}`
  if (fitting.status !== 'current') return left
  const { fit, drawn } = fitting.value
  if (fit >= 100) return `${left} ${panelText.drawnFit(fit, drawn)}`
  return (
    <>
      {panelText.fewFit(fit, drawn, share)} <DrawMore share={share} />
    </>
  )
}

function DrawMore({ share }: { readonly share: number }) {
  const { actions } = useCase(pageState)
  const { recipe } = useResults()
  if (MAX_PAGE_RUNS * share < 100) return panelText.tooRare(MAX_PAGE_RUNS, Math.round(MAX_PAGE_RUNS * share))
  const runs = Math.max(recipe.runs, Math.min(MAX_PAGE_RUNS, runsForHundred(share)))
  return (
    <button type="button" className="so-link" onClick={() => actions.set({ runs })}>
      {panelText.drawMore} ({panelText.drawMoreNote(runs)})
    </button>
  )
}
