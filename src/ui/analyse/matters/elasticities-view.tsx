import { ChartFrame } from '@/ui/charts/chart-frame'
import { ChartRows, rowLayout } from '@/ui/charts/chart-rows'
import { ShareChart } from '@/ui/charts/share-chart'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import classes from './matters.module.css'
import type { MattersPlace } from './matters-place'
import { mattersText } from './matters-words'
import { slopeWords } from './slope-words'
import { useShown } from './use-shown'

const FEW = 15
const SETTLE_MS = 200

/** How strongly each number pulls at the reading itself. */
export function ElasticitiesView({ place: { target } }: { readonly place: MattersPlace }) {
  const { exactClient } = useCase(engineClients)
  const { slopesText, slopeRows, slopeCaption, slopeTable } = useCase(slopeWords)
  const { goTo } = useCase(pageState)
  const recipe = useRecipe()
  const { options } = usePlace()
  const reading = useKeyed(
    `${chainKey(recipe)} ${target}`,
    (signal) => exactClient.ask('elasticities', { recipe, target }, signal),
    SETTLE_MS,
  )
  const { value: newest, isCurrent } = useShown(reading)
  const found = newest?.target === target ? newest : undefined
  if (reading.status === 'failed') return <p role="alert">{mattersText.failed(reading.message)}</p>
  if (found === undefined) return <p className={classes.note}>{slopesText.waiting}</p>
  const rows = slopeRows(found).slice(0, FEW)
  return (
    <div className={isCurrent ? undefined : classes.stale}>
      {!isCurrent && <p className={classes.staleNote}>{mattersText.stale}</p>}
      <ChartFrame
        title={slopesText.title(target)}
        unit={slopesText.unit}
        caption={slopeCaption(found)}
        table={slopeTable(found)}
        note={slopesText.note}
      >
        {(width) => {
          const layout = rowLayout(width)
          return (
            <ChartRows
              layout={layout}
              rows={rows}
              action={slopesText.action}
              onChoose={(x) => goTo('analyse', { options: { ...options, view: 'one', x } })}
            >
              <ShareChart rows={rows} layout={layout} width={width} unit="" />
            </ChartRows>
          )
        }}
      </ChartFrame>
    </div>
  )
}
