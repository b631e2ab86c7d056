import { useMemo } from 'react'
import { chancesOf } from '@/simulation/analyse/share-table'
import type { NumberMap as MapOfNumbers, PointAnalysis, ShareTable } from '@/simulation/analyse/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { NumberMap } from '@/ui/charts/number-map'
import { engineClients } from '@/ui/engine/clients'
import { useKeyed } from '@/ui/engine/use-keyed'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { curveWords, placeOn } from './curve-words'
import { keptTables } from './kept-tables'
import classes from './matters.module.css'
import type { MattersPlace } from './matters-place'
import { mattersText } from './matters-words'
import { loadable, numberText } from './number-text'
import { NumberSelect, SpanChoice } from './selects'
import { useShown } from './use-shown'
import { useTable } from './use-table'
import { WorkState } from './work-state'

type Found = { readonly map: MapOfNumbers; readonly table: ShareTable }

/** The likeliest ending over two numbers at once; choosing a cell loads its numbers. */
export function TwoNumbersView({ place }: { readonly place: MattersPlace }) {
  const { analysedRecipe } = useCase(keptTables)
  const { exactClient } = useCase(engineClients)
  const { curveText } = useCase(curveWords)
  const { setOptions } = useCase(pageState)
  const { x, y, span } = place
  const recipe = useRecipe()
  const analysis: PointAnalysis | undefined =
    x === undefined || y === undefined || x === y ? undefined : { kind: 'twoNumbers', x, y, span }
  const work = useTable(recipe, analysis)
  const { state } = work
  const reading = useKeyed(state.status === 'done' ? state.key : undefined, async (signal) => {
    if (state.status !== 'done' || analysis?.kind !== 'twoNumbers') throw new Error('No two numbers are chosen.')
    const { table } = state
    const { x: across, y: up } = analysis
    const asked = { recipe: analysedRecipe(recipe, analysis), table, x: across, y: up, span }
    return { map: await exactClient.ask('numberMap', asked, signal), table, span }
  })
  const { value: newest, isCurrent: isNewest } = useShown(reading)
  const isSame = newest?.map.x === x && newest?.map.y === y && newest?.span === span
  const found = isSame ? newest : undefined
  const isCurrent = state.status === 'done' && isNewest
  return (
    <>
      <div className={`so-row ${classes.bar}`}>
        <NumberSelect
          label={curveText.across}
          value={x}
          none={curveText.none}
          without={y}
          onChange={(id) => setOptions({ x: id === '' ? undefined : id })}
        />
        <NumberSelect
          label={curveText.up}
          value={y}
          none={curveText.none}
          without={x}
          onChange={(id) => setOptions({ y: id === '' ? undefined : id })}
        />
        <SpanChoice span={span} />
      </div>
      {analysis === undefined ? <p className={classes.note}>{curveText.chooseTwo}</p> : <WorkState work={work} />}
      {reading.status === 'failed' && <p role="alert">{mattersText.failed(reading.message)}</p>}
      {found !== undefined && (
        <div className={isCurrent ? undefined : classes.stale}>
          {!isCurrent && <p className={classes.staleNote}>{mattersText.stale}</p>}
          <MapOf found={found} place={place} />
        </div>
      )}
    </>
  )
}

function MapOf({ found: { map, table }, place: { target } }: { readonly found: Found; readonly place: MattersPlace }) {
  const { actions } = useCase(pageState)
  const { cardOf } = useCase(caseNumbers)
  const { valueText } = useCase(numberText)
  const { curveText, mapCaption, mapTable, cellWords } = useCase(curveWords)
  const { groupLetter } = useCase(groupWords)
  const recipe = useRecipe()
  const { x, y, xs, ys, best } = map
  const chances = chancesOf(table, target).subarray(1)
  const inPoints = useMemo(
    () =>
      chancesOf(table, target)
        .subarray(1)
        .map((chance) => chance * 100),
    [table, target],
  )
  const load = (cell: number) => {
    const [i, j] = [cell % xs.length, Math.floor(cell / xs.length)]
    actions.setNumbers({ [x]: loadable(xs[i] ?? 0), [y]: loadable(ys[j] ?? 0) })
  }
  const standsAt = (id: string) => {
    const card = cardOf(id)
    return card === undefined ? 0 : valueIn(recipe, card)
  }
  const ticks = (id: string, values: readonly number[], every: number) =>
    values.flatMap((value, at) => (at % every === 0 ? [{ at, text: valueText(id, value) }] : []))
  return (
    <ChartFrame
      title={curveText.mapTitle(x, y)}
      caption={mapCaption(map, chances, target)}
      table={mapTable(map, chances)}
      note={curveText.mapNote(map, target)}
    >
      {(width) => (
        <NumberMap
          columns={xs.length}
          best={best}
          letterOf={groupLetter}
          chances={inPoints}
          here={{ x: placeOn(xs, standsAt(x)), y: placeOn(ys, standsAt(y)) }}
          xTicks={ticks(x, xs, width < 480 ? 10 : 5)}
          yTicks={ticks(y, ys, 5)}
          wordsOf={(cell) => cellWords(map, chances, target, cell)}
          action={curveText.mapAction}
          hint={curveText.mapHint}
          onChoose={load}
          width={width}
        />
      )}
    </ChartFrame>
  )
}
