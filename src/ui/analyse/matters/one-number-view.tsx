import { chancesOf } from '@/simulation/analyse/share-table'
import type { PointAnalysis } from '@/simulation/analyse/types'
import { perGroup } from '@/simulation/groups'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { CurveChart } from '@/ui/charts/curve-chart'
import { engineClients } from '@/ui/engine/clients'
import { useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { compactWords } from '../compact-words'
import { curveWords } from './curve-words'
import { keptTables } from './kept-tables'
import classes from './matters.module.css'
import type { MattersPlace } from './matters-place'
import { mattersText } from './matters-words'
import { numberText } from './number-text'
import { NumberSelect, SpanChoice } from './selects'
import { targetWords } from './target-words'
import { useShown } from './use-shown'
import { useTable } from './use-table'
import { WorkState } from './work-state'

/** The endings as one number moves. */
export function OneNumberView({ place: { target, x: id, span } }: { readonly place: MattersPlace }) {
  const { exactClient } = useCase(engineClients)
  const { analysedRecipe } = useCase(keptTables)
  const { cardOf } = useCase(caseNumbers)
  const { groupOfTarget, targetName } = useCase(targetWords)
  const { shortName } = useCase(compactWords)
  const { curveText, curveCaption, curveTable, curveRows, curveTicks, isByFactor } = useCase(curveWords)
  const { groupOrder } = useCase(caseGroups)
  const { valueText } = useCase(numberText)
  const { setOptions, goTo } = useCase(pageState)
  const recipe = useRecipe()
  const { options } = usePlace()
  const analysis: PointAnalysis | undefined = id === undefined ? undefined : { kind: 'oneNumber', id, span }
  const work = useTable(recipe, analysis)
  const { state } = work
  const reading = useKeyed(state.status === 'done' ? state.key : undefined, async (signal) => {
    if (state.status !== 'done' || analysis === undefined || id === undefined) throw new Error('No number is chosen.')
    const { table } = state
    const curve = await exactClient.ask('curve', { recipe: analysedRecipe(recipe, analysis), table, id, span }, signal)
    return { curve, table, span }
  })
  const { value: newest, isCurrent: isNewest } = useShown(reading)
  const found = newest?.curve.id === id && newest?.span === span ? newest : undefined
  const isCurrent = state.status === 'done' && isNewest
  const card = id === undefined ? undefined : cardOf(id)
  const group = groupOfTarget(target)
  const isWay = group !== target
  const chart = () => {
    if (found === undefined || card === undefined) return null
    const { curve, table } = found
    const chances = chancesOf(table, target).subarray(1)
    const way = isWay ? chances : undefined
    const last = curve.points.at(-1)
    const ends = perGroup(groupOrder, (name) => `${((last?.[name] ?? 0) * 100).toFixed(0)} ${shortName(name)}`)
    return (
      <ChartFrame
        title={curveText.title(curve.id)}
        unit={curveText.unit}
        caption={curveCaption(curve, (k) => chances[k] ?? 0, target)}
        table={curveTable(curve, way, target)}
        note={`${curveText.note(curve.points.length)}${span === 'rail' ? curveText.shaded : ''}`}
      >
        {(width) => (
          <CurveChart
            rows={curveRows(curve, way)}
            tips={curve.tippingPoints.map(({ x, share }) => ({ x, share: share * 100 }))}
            here={valueIn(recipe, card)}
            hereLabel={`${curveText.here}, ${valueText(curve.id, valueIn(recipe, card))}`}
            range={span === 'rail' ? curve.range : undefined}
            ticks={curveTicks(curve, span, width < 480 ? 4 : 6)}
            tickLabel={(value) => valueText(curve.id, value)}
            isByFactor={isByFactor(curve.id, span)}
            endLabels={{ ...ends, target: `${((chances.at(-1) ?? 0) * 100).toFixed(0)} ${targetName(target)}` }}
            emphasised={group}
            width={width}
          />
        )}
      </ChartFrame>
    )
  }
  return (
    <>
      <div className={`so-row ${classes.bar}`}>
        <NumberSelect
          label={curveText.number}
          value={id}
          {...(id === undefined ? { none: curveText.choose } : {})}
          onChange={(next) => setOptions({ x: next })}
        />
        <NumberSelect
          label={curveText.second}
          value={undefined}
          none={curveText.none}
          without={id}
          onChange={(y) => id !== undefined && goTo('analyse', { options: { ...options, view: 'two', y } })}
        />
        <SpanChoice span={span} />
      </div>
      {id === undefined ? <p className={classes.note}>{curveText.choose}</p> : <WorkState work={work} />}
      {reading.status === 'failed' && <p role="alert">{mattersText.failed(reading.message)}</p>}
      <div className={isCurrent || found === undefined ? undefined : classes.stale}>
        {!isCurrent && found !== undefined && <p className={classes.staleNote}>{mattersText.stale}</p>}
        {chart()}
      </div>
    </>
  )
}
