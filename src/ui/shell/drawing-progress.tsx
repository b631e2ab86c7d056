import { useResults } from '@/ui/engine/results'
import { Spoken } from '@/ui/shared/spoken'
import { useStore } from '@/ui/state/store'
import classes from './drawing-progress.module.css'
import { shellText } from './words'

/** A thin bar while futures are drawn, with how long it takes and a way to stop; a stopped drawing can go on. */
export function DrawingProgress() {
  const { drawing, recipe } = useResults()
  const { view } = drawing
  const runs = useStore(drawing.progress)
  if (view.status === 'stopped') {
    return (
      <span className={`so-inline ${classes.progress}`}>
        {shellText.stopped(view.summary.runs)}
        <button type="button" className="so-link" onClick={drawing.goOn}>
          {shellText.goOn}
        </button>
      </span>
    )
  }
  if (view.status === 'failed') {
    return (
      <span role="alert" className={classes.failed}>
        {shellText.drawingFailed(view.message)}{' '}
        <button type="button" className="so-link" onClick={drawing.goOn}>
          {shellText.tryAgain}
        </button>
      </span>
    )
  }
  if (view.status !== 'drawing' || runs === 0) return null
  return (
    <span className={`so-inline ${classes.progress}`}>
      <progress max={recipe.runs} value={runs} aria-label="Futures drawn" />
      <Remaining runs={runs} of={recipe.runs} startedAt={view.startedAt} />
      <button type="button" className="so-link" onClick={drawing.stop}>
        {shellText.cancel}
      </button>
    </span>
  )
}

function Remaining({
  runs,
  of,
  startedAt,
}: {
  readonly runs: number
  readonly of: number
  readonly startedAt: number
}) {
  const seconds = (performance.now() - startedAt) / 1000
  const left = runs === 0 || runs >= of || seconds < 0.4 ? undefined : Math.ceil((seconds / runs) * (of - runs))
  return <Spoken text={shellText.drawing(runs, of, left)} />
}
