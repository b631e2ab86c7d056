import { useResults } from '@/ui/engine/results'
import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { Consequences } from './consequences/consequences'
import { ConvergenceView } from './convergence/convergence-view'
import { Histories } from './histories/histories'
import { RecordingLine } from './recording-line'
import { optionOfView, runsPlace, runsViews } from './runs-place'
import classes from './runs-section.module.css'
import { runsWords, viewNames } from './runs-words'
import { RunsTable } from './table/runs-table'
import { useRecordedRuns } from './use-recorded-runs'

/** The drawn futures one by one, as histories, as a running estimate, and by what they cost. */
export function RunsSection() {
  const { runsPlaceOf } = useCase(runsPlace)
  const { conditionsNote } = useCase(runsWords)
  const { setOptions } = useCase(pageState)
  const { recipe, conditioning } = useResults()
  const { view } = runsPlaceOf(usePlace())
  const recorded = useRecordedRuns(recipe)
  const { recording } = recorded
  const runs = recording.status === 'done' || recording.status === 'stopped' ? recording.recorded : undefined
  const note = conditionsNote(recipe.conditions, view)
  return (
    <div className="so-stack">
      <div className={`so-row ${classes.views}`}>
        <Choice
          label="What to show of the runs"
          options={runsViews.map((value) => ({ value, label: viewNames[value] }))}
          value={view}
          onChange={(next) => setOptions({ view: optionOfView(next) })}
        />
        {view !== 'histories' && <RecordingLine recorded={recorded} />}
      </div>
      {note !== '' && conditioning.status !== 'impossible' && <p className={classes.note}>{note}</p>}
      {view === 'table' && <RunsTable runs={runs === 0 ? undefined : runs} />}
      {view === 'histories' && <Histories />}
      {view === 'convergence' && <ConvergenceView runs={runs === 0 ? undefined : runs} recording={recording} />}
      {view === 'consequences' && <Consequences runs={runs === 0 ? undefined : runs} />}
    </div>
  )
}
