import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Atlas, DealHistory } from '@/simulation/analyse/run-types'
import { engineClients } from '@/ui/engine/clients'
import { seededKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { runsPlace } from '../runs-place'
import { recordingText } from '../runs-words'
import { MOST_RUNS } from '../use-recorded-runs'
import classes from './histories.module.css'
import { historiesText, historiesWords } from './histories-words'

const PAGE = 20
const SETTLE_MS = 500

/** The ways a deal can go, likeliest first, each with a drawn run that went so. */
export function Histories() {
  const { runsClient } = useCase(engineClients)
  const { recipe } = useResults()
  const [stoppedKey, setStoppedKey] = useState<string>()
  const runs = Math.min(recipe.runs, MOST_RUNS)
  const key = `${seededKey(recipe)}${runs}`
  const isStopped = stoppedKey === key
  const asked = useKeyed(
    isStopped ? undefined : key,
    (signal) => runsClient.ask('atlas', { recipe, runs }, signal),
    SETTLE_MS,
  )
  const atlas = shown(asked)
  return (
    <div className={`so-stack ${classes.histories}`}>
      {asked.status === 'failed' && <p role="alert">{historiesText.failed(asked.message)}</p>}
      {isStopped ? (
        <p>
          {historiesText.cancelled}{' '}
          <button type="button" className="so-link" onClick={() => setStoppedKey(undefined)}>
            {historiesText.again}
          </button>
        </p>
      ) : (
        asked.status === 'waiting' && (
          <p role="status">
            {historiesText.waiting} {atlas !== undefined && recordingText.stale}{' '}
            <button type="button" className="so-link" onClick={() => setStoppedKey(key)}>
              {historiesText.cancel}
            </button>
          </p>
        )
      )}
      {atlas !== undefined && <AtlasTable atlas={atlas} runs={runs} isStale={asked.status !== 'current'} />}
    </div>
  )
}

type AtlasTableProps = { readonly atlas: Atlas; readonly runs: number; readonly isStale: boolean }

function AtlasTable({ atlas, runs, isStale }: AtlasTableProps) {
  const { runsPlaceOf } = useCase(runsPlace)
  const { setOptions } = useCase(pageState)
  const { note } = useDetails(historiesWords)
  const place = runsPlaceOf(usePlace())
  const count = Math.max(PAGE, place.top)
  const { histories } = atlas
  const first = histories.slice(0, count)
  const left = histories.length - first.length
  const text = historiesText.columns
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="atlas-title" data-stale={isStale || undefined}>
      <h3 id="atlas-title">{historiesText.title}</h3>
      <p className={`so-caption ${classes.caption}`}>{historiesText.caption(atlas)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.rank}</th>
            <th scope="col">{text.history}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.cumulative}</th>
            <th scope="col">{text.run}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((history, index) => (
            <HistoryRow key={`${history.milestones.join()}${history.group}`} {...{ history, index, runs }} />
          ))}
        </tbody>
      </table>
      <p className={classes.foot}>
        {historiesText.listed(first.length, histories.length)} {historiesText.rest(atlas.other)}
      </p>
      {left > 0 && (
        <Button size="xs" onClick={() => setOptions({ show: String(count + Math.min(PAGE * 2, left)) })}>
          {historiesText.more(Math.min(PAGE * 2, left))}
        </Button>
      )}
      <p className={classes.note}>{note}</p>
    </section>
  )
}

type HistoryRowProps = { readonly history: DealHistory; readonly index: number; readonly runs: number }

function HistoryRow({ history, index, runs }: HistoryRowProps) {
  const { milestoneName, isSetback } = useDetails(historiesWords)
  const { groupName } = useCase(groupWords)
  const { openRun } = useCase(pageState)
  const { milestones, group, share, cumulative, run } = history
  return (
    <tr>
      <td className={classes.rank}>{index + 1}</td>
      <th scope="row">
        <ol className={classes.steps}>
          {milestones.length === 0 && <li className={`so-quiet ${classes.step}`}>{historiesText.nothing}</li>}
          {milestones.map((milestone, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step comes again, and its place is what tells it apart.
            <li key={at} className={`so-quiet ${classes.step}`} data-setback={isSetback(milestone) || undefined}>
              {milestoneName(milestone)}
            </li>
          ))}
          <li className={`so-inline so-strong ${classes.end}`}>
            <MarkShape group={group} size={14} /> {groupName(group)}
          </li>
        </ol>
      </th>
      <td>
        <span className="so-strong">{historiesText.points(share)}</span>
      </td>
      <td>{historiesText.points(cumulative)}</td>
      <td className={classes.example}>
        {run === undefined ? (
          <span className="so-faint">{historiesText.noRun(runs)}</span>
        ) : (
          <button type="button" className="so-link" aria-label={historiesText.openIn(run)} onClick={() => openRun(run)}>
            {historiesText.open(run)}
          </button>
        )}
      </td>
    </tr>
  )
}
