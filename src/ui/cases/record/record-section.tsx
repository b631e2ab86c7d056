import { moved100 } from '@/simulation/history/in-100'
import { againstSentence, againstTheNews, surprisesOf } from '@/simulation/history/surprises'
import type { TrackRecord } from '@/simulation/history/track-record'
import { waitClassSentence } from '@/simulation/history/wait-words'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { engineClients } from '@/ui/engine/clients'
import type { EngineClient } from '@/ui/engine/engine-client'
import { type Keyed, shown, useKeyed } from '@/ui/engine/use-keyed'
import { longDate } from '@/ui/shared/dates'
import { useCase } from '@/ui/state/case'
import kit from '../kit.module.css'
import { pastWords } from '../past/past-words'
import { fromPast, usePast } from '../past/real-history'
import { SourceLinks } from '../past/source-links'
import { useTold } from '../past/use-told'
import { WhoseRecord } from '../past/whose-record'
import { QuestionTable } from './question-table'
import { reliabilityCaption, reliabilityRows, reliabilityTable } from './record-rows'
import { recordText, verdict } from './record-words'
import { ReliabilityChart } from './reliability-chart'
import { ScoreTables } from './score-tables'

/** How the model's chances compare with what came: warnings first, figures after. */
export function RecordSection() {
  const record = useRecord()
  const known = shown(record)
  if (record.status === 'failed') {
    return (
      <p className={kit.failed} role="alert">
        {recordText.failed} {record.message}
      </p>
    )
  }
  if (known === undefined) {
    return (
      <p role="status" className={kit.lead}>
        {recordText.working}
      </p>
    )
  }
  return <Record record={known} />
}

function Record({ record }: { readonly record: TrackRecord }) {
  const { history } = usePast()
  return (
    <div className={`so-stack ${kit.stack}`}>
      <WhoseRecord />
      <section className={kit.warn} aria-labelledby="record-warnings">
        <h3 id="record-warnings">{recordText.warnings}</h3>
        <ul>
          {record.warnings.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <section className={kit.card} aria-labelledby="record-scores">
        <h3 id="record-scores">{recordText.scores}</h3>
        <p>
          <strong>
            {verdict(record.scores, record.differences)} {history.noProof}
          </strong>
        </p>
        <p className={kit.lead}>
          {recordText.scoresLead} {recordText.brier} {recordText.log}
        </p>
        <ScoreTables record={record} />
      </section>
      <div className={kit.card}>
        <div className={kit.chart}>
          <ChartFrame
            title={recordText.reliability}
            unit={recordText.reliabilityUnit}
            caption={reliabilityCaption(record)}
            table={reliabilityTable(record)}
            note={recordText.reliabilityNote}
            isWide
          >
            {(width) => <ReliabilityChart rows={reliabilityRows(record)} width={width} />}
          </ChartFrame>
        </div>
      </div>
      <section className={kit.card} aria-labelledby="record-questions">
        <h3 id="record-questions">{recordText.questions}</h3>
        <p className={kit.lead}>{recordText.questionsLead}</p>
        <QuestionTable questions={record.questions} />
      </section>
      <Waits record={record} />
      <Surprises record={record} />
      <LeftOut />
    </div>
  )
}

function Waits({ record: { waits } }: { readonly record: TrackRecord }) {
  if (waits.length === 0) return null
  return (
    <section className={kit.card} aria-labelledby="record-waits">
      <h3 id="record-waits">{recordText.waits}</h3>
      <p className={kit.lead}>{recordText.waitsLead}</p>
      <ul className={kit.plain}>
        {waits.map((known) => (
          <li key={known.name}>
            <b>{known.name}.</b> {waitClassSentence(known)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Surprises({ record }: { readonly record: TrackRecord }) {
  const { history } = usePast()
  const { negotiation } = useCase()
  const { inPastWords } = usePast(pastWords)
  const told = shown(useTold())
  const [agreement] = negotiation.groups
  if (told === undefined || agreement === undefined) return null
  const { speaking, against } = againstTheNews(history, told, agreement.id)
  return (
    <section className={kit.card} aria-labelledby="record-surprises">
      <h3 id="record-surprises">{recordText.surprises}</h3>
      <p>{againstSentence(speaking, against.length, inPastWords(agreement.noun))}</p>
      <ul className={kit.plain}>
        {against.map(({ date, headline, moved }) => (
          <li key={headline}>
            {longDate(date)}: {headline} ({moved100(moved)})
          </li>
        ))}
        {surprisesOf(history, told, record).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function LeftOut() {
  const { unscored, marketsLeftOut } = usePast().history
  const { sourcesOf } = usePast(pastWords)
  return (
    <section className={kit.card} aria-labelledby="record-unscored">
      <h3 id="record-unscored">{recordText.unscored}</h3>
      <ul className={kit.plain}>
        {unscored.map(({ text, reason, sources }) => (
          <li key={text}>
            <b>{text}</b> {reason} <SourceLinks sources={sourcesOf(sources)} />
          </li>
        ))}
      </ul>
      <h3 style={{ marginTop: 16 }}>{recordText.markets}</h3>
      <ul className={kit.plain}>
        {marketsLeftOut.map(({ question, when, reason, sources }) => (
          <li key={question}>
            <b>{question}</b> ({when}) {reason} <SourceLinks sources={sourcesOf(sources)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const scorer = fromPast((_, { recipe }) => {
  let known: TrackRecord | undefined

  return async ({ ask }: EngineClient, signal: AbortSignal): Promise<TrackRecord> => {
    known ??= await ask('pastRecord', { recipe }, signal)
    return known
  }
})

/** The track record: it never changes, so it is asked once. */
function useRecord(): Keyed<TrackRecord> {
  const score = usePast(scorer)
  const { exactClient } = useCase(engineClients)
  return useKeyed('record', (signal) => score(exactClient, signal))
}
