import { useMemo, useState } from 'react'
import { ChartFrame } from '@/ui/charts/chart-frame'
import type { WhiskerKind } from '@/ui/charts/ending-whiskers'
import { EndingsChart } from '@/ui/charts/endings-chart'
import { useResults } from '@/ui/engine/results'
import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { endingsText, endingsWords, endingTable, leaningOfRows, widestHalf } from './endings-words'
import { AllOfEndings, RunsOfEndings } from './runs-of-endings'

/** The endings as exact bars; what inputs and sampling leave lies on top, one at a time. */
export function EndingsSection() {
  const { endingRows, endingsCaption } = useCase(endingsWords)
  const ways = useCase().negotiation.groups.find((group) => group.ways !== undefined)?.ways
  const results = useResults()
  const [whisker, setWhisker] = useState<WhiskerKind>('inputs')
  const [withWays, setWithWays] = useState(false)
  const rows = useMemo(() => endingRows(results, withWays), [results, withWays, endingRows])
  const isPicked = results.conditioning.status === 'met'
  const noteBaseline = isPicked ? endingsText.noteAllFutures : endingsText.noteBaseline
  const note =
    whisker === 'sampling'
      ? endingsText.noteSampling(widestHalf(rows))
      : isPicked
        ? endingsText.noteNoInputs
        : [endingsText.noteInputs, leaningOfRows(rows)].filter((words) => words !== '').join(' ')
  return (
    <>
      <ChartFrame
        title={endingsText.chart}
        caption={endingsCaption(results.answer)}
        table={endingTable(rows, !isPicked)}
        isWide
        tools={
          <>
            <Choice
              label="Show on the bars"
              options={[
                { value: 'inputs', label: endingsText.inputs },
                { value: 'sampling', label: endingsText.sampling },
              ]}
              value={whisker}
              onChange={setWhisker}
            />
            {ways !== undefined && (
              <button type="button" className="so-link" aria-expanded={withWays} onClick={() => setWithWays(!withWays)}>
                {withWays ? ways.hide : ways.show}
              </button>
            )}
          </>
        }
        note={`${note}${results.isChanged ? noteBaseline : ''}`}
      >
        {(width) => <EndingsChart rows={rows} whisker={whisker} width={width} />}
      </ChartFrame>
      <RunsOfEndings withWays={withWays} />
      <AllOfEndings withWays={withWays} />
    </>
  )
}
