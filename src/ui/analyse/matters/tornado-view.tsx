import { ChartFrame } from '@/ui/charts/chart-frame'
import { ChartRows, rowLayout } from '@/ui/charts/chart-rows'
import { TornadoChart } from '@/ui/charts/tornado-chart'
import { engineClients } from '@/ui/engine/clients'
import { useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { keptTables } from './kept-tables'
import classes from './matters.module.css'
import type { MattersPlace } from './matters-place'
import { mattersText, mattersWords } from './matters-words'
import { numberText } from './number-text'
import { useShown } from './use-shown'
import { useTable } from './use-table'
import { WorkState } from './work-state'

const FEW = 15
const analysis = { kind: 'tornado' } as const

/** Every number over its own range, sorted by how far it moves the ending. */
export function TornadoView({ place: { target, x, isAll } }: { readonly place: MattersPlace }) {
  const { analysisKey, analysedRecipe } = useCase(keptTables)
  const { exactClient } = useCase(engineClients)
  const { goTo, setOptions } = useCase(pageState)
  const { tornadoRows, tornadoText, tornadoCaption, tornadoTable, bendWords } = useCase(mattersWords)
  const { nameOf } = useCase(numberText)
  const recipe = useRecipe()
  const { options } = usePlace()
  const work = useTable(recipe, analysis)
  const { state } = work
  // While the points are being solved: the tornado is read with them.
  useKeyed(state.status === 'running' ? `${analysisKey(recipe, analysis)} ${target}` : undefined, (signal) =>
    exactClient.ask('slopes', { recipe: analysedRecipe(recipe, analysis), target }, signal),
  )
  const reading = useKeyed(state.status === 'done' ? `${state.key} ${target}` : undefined, (signal) => {
    if (state.status !== 'done') throw new Error('The tornado was not solved.')
    return exactClient.ask('tornado', { recipe: analysedRecipe(recipe, analysis), table: state.table, target }, signal)
  })
  const { value: newest, isCurrent: isNewest } = useShown(reading)
  const tornado = newest?.target === target ? newest : undefined
  const isCurrent = state.status === 'done' && isNewest
  const choose = (id: string) =>
    x === undefined || x === id
      ? goTo('analyse', { options: { ...options, view: 'one', x: id } })
      : goTo('analyse', { options: { ...options, view: 'two', x, y: id } })
  if (tornado === undefined)
    return (
      <>
        <WorkState work={work} />
        {reading.status === 'failed' && <p role="alert">{mattersText.failed(reading.message)}</p>}
      </>
    )
  const rows = tornadoRows(tornado)
  const few = isAll ? rows : rows.slice(0, FEW)
  return (
    <>
      <WorkState work={work} />
      {x !== undefined && (
        <p className={classes.note}>
          {tornadoText.chosen(nameOf(x))}{' '}
          <button type="button" className="so-link" onClick={() => setOptions({ x: undefined, y: undefined })}>
            {tornadoText.letGo}
          </button>
        </p>
      )}
      <div className={isCurrent ? undefined : classes.stale}>
        {!isCurrent && <p className={classes.staleNote}>{mattersText.stale}</p>}
        <ChartFrame
          title={tornadoText.title(target)}
          unit={tornadoText.unit}
          caption={tornadoCaption(tornado)}
          table={tornadoTable(tornado)}
          tools={
            <button type="button" className="so-link" onClick={() => setOptions({ show: isAll ? undefined : 'all' })}>
              {isAll ? mattersText.showFew : mattersText.showAll(rows.length)}
            </button>
          }
          note={`${tornadoText.note}${bendWords(tornado.bars)}`}
        >
          {(width) => {
            const layout = rowLayout(width)
            const action = x === undefined ? tornadoText.action : tornadoText.secondAction(nameOf(x))
            return (
              <ChartRows layout={layout} rows={few} action={action} pressed={x} onChoose={choose}>
                <TornadoChart rows={few} now={tornado.now * 100} layout={layout} width={width} />
              </ChartRows>
            )
          }}
        </ChartFrame>
      </div>
    </>
  )
}
