import { useState } from 'react'
import { limitsOf } from '@/simulation/limits'
import { NumberTable } from '@/ui/charts/number-table'
import { useResults } from '@/ui/engine/results'
import { typographic } from '@/ui/shared/format'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase, useScenario } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { Draws } from './draws'
import classes from './know-section.module.css'
import { knowText, knowWords, notKnownWords, testWords } from './know-words'

/** Three kinds of not knowing, exact beside drawn, what identifies the result, and what the model cannot tell. */
export function KnowSection() {
  const { drawnWords, facts, unseenWords, comparisonRows } = useCase(knowWords)
  const { negotiation } = useCase()
  const { notes } = useScenario()
  const { notModelled } = useLoaded(negotiation.loadDetails)
  const { currentLink } = useCase(pageState)
  const { answer, conditioning, recipe, sample } = useResults()
  const summary = sample.isCurrent ? sample.summary : undefined
  const identity = facts(recipe, answer.crowdedShare, summary)
  return (
    <div className={classes.know}>
      <dl className={classes.kinds}>
        {knowText.kinds(summary?.runs ?? recipe.runs, notKnownWords(recipe)).map(([kind, words]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Draws />
      <div className={classes.pair}>
        <div>
          <h3>{knowText.exact}</h3>
          <p>{knowText.exactWords}</p>
        </div>
        <div>
          <h3>{knowText.drawn}</h3>
          {summary === undefined ? (
            <p>{knowText.drawing}</p>
          ) : (
            <>
              <p>
                {drawnWords(summary, conditioning.status === 'met')} {testWords(summary.jointTest.p)}
              </p>
              {unseenWords(summary).map((words) => (
                <p key={words}>{words}</p>
              ))}
            </>
          )}
        </div>
      </div>
      {summary !== undefined && (
        <NumberTable
          id="exact-beside-drawn"
          label={knowText.tableTitle}
          columns={knowText.columns}
          rows={comparisonRows(summary)}
        />
      )}
      <dl className={classes.facts}>
        {identity.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyReport lines={[...identity.map(([label, value]) => `${label}: ${value}`), currentLink()]} />
      <h3>{knowText.cannotTell}</h3>
      <ul className={classes.limits}>
        {[...limitsOf(negotiation), ...notes.map(typographic)].map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <details className={classes.leftOut}>
        <summary>{knowText.leftOut(notModelled.length)}</summary>
        <dl>
          {notModelled.map(({ id, label, reason }) => (
            <div key={id}>
              <dt>{typographic(label)}</dt>
              <dd>{typographic(reason)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

function CopyReport({ lines }: { readonly lines: readonly string[] }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(lines.join('\n'))
    setIsCopied(true)
  }
  return (
    <p>
      <button type="button" className="so-link" onClick={() => void copy()}>
        {knowText.copyReport}
      </button>{' '}
      <span role="status">{isCopied && knowText.copied}</span>
    </p>
  )
}
