import { useMemo, useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import type { Group } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { DotPlot } from '@/ui/charts/dot-plot'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { drawsSaving } from '@/ui/engine/save-draws'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { outlookText } from '../answer-words'
import { dotBins } from './dot-bins'
import { drawsCaption, drawsWords } from './draws-words'
import classes from './know-section.module.css'

const MOST_COLUMNS = 48
/** As long as the input range waits: the two share their draws. */
const SETTLE_MS = 350

/** The draws behind the input range: nothing is drawn until somebody looks. */
export function Draws() {
  const { drawsText } = useCase(drawsWords)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={classes.draws}>
      <button type="button" className="so-link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? drawsText.close : drawsText.open}
      </button>
      {isOpen && <OpenDraws />}
    </div>
  )
}

function OpenDraws() {
  const { groupOrder } = useCase(caseGroups)
  const { answerWords, groupShort } = useCase(groupWords)
  const { rangeClient } = useCase(engineClients)
  const { drawsText, drawsTable } = useCase(drawsWords)
  const { recipe, unconditioned } = useResults()
  const { lead } = answerWords(unconditioned.groups, recipe.horizonWeeks)
  const [chosen, setChosen] = useState<Group>()
  const group = chosen ?? lead
  const asked = useKeyed(chainKey(recipe), (signal) => rangeClient.ask('draws', { recipe }, signal), SETTLE_MS)
  const found = shown(asked)
  const points = useMemo(() => [...(found?.draws.groups[group] ?? [])].map((share) => share * 100), [found, group])
  if (asked.status === 'failed') return <p role="alert">{drawsText.failed(asked.message)}</p>
  if (found === undefined) return <p role="status">{drawsText.waiting}</p>
  const [spread, reading, bins] = [
    entryOf(found.range.groups, group),
    entryOf(unconditioned.groups, group),
    dotBins(points, MOST_COLUMNS),
  ]
  return (
    <div className={classes.plot}>
      <p className={classes.stale} role="status">
        {asked.status !== 'current' && outlookText.stale}
      </p>
      <ChartFrame
        title={drawsText.title(group, found.draws.draws, recipe.horizonWeeks)}
        unit={drawsText.unit}
        caption={drawsCaption(reading, spread)}
        table={drawsTable(bins)}
        tools={
          <Choice
            label={drawsText.ending}
            options={groupOrder.map((value) => ({ value, label: groupShort(value) }))}
            value={group}
            onChange={setChosen}
          />
        }
        note={drawsText.note}
      >
        {(width) => (
          <DotPlot
            key={group}
            bins={bins}
            group={group}
            span={{ low: spread.low * 100, high: spread.high * 100 }}
            reading={{ at: reading * 100, label: drawsText.reading(reading) }}
            mean={{ at: spread.mean * 100, label: drawsText.mean(spread.mean) }}
            width={width}
          />
        )}
      </ChartFrame>
      <SaveDraws />
    </div>
  )
}

function SaveDraws() {
  const { drawsText } = useCase(drawsWords)
  const { saveDraws } = useCase(drawsSaving)
  const { recipe } = useResults()
  const [said, setSaid] = useState('')
  const save = async () => {
    setSaid(drawsText.saving)
    try {
      await saveDraws(recipe)
      setSaid('')
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <p>
      <button type="button" className="so-link" onClick={() => void save()}>
        {drawsText.save}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
