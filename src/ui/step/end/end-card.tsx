import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Precedents } from '@/scenarios/history.types'
import { editedCase } from '@/simulation/edited-case'
import { asJson, asTest, runAccounts } from '@/simulation/step'
import type { Group } from '@/simulation/types'
import { Explained } from '@/ui/shared/glossary/explained'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { isFocusLost } from '../is-focus-lost'
import { lineWords } from '../line/line-words'
import type { Line } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import classes from './end-card.module.css'
import { endFacts, endText, endWords } from './end-words'
import { precedentList, precedentSentence, precedentText } from './precedent-words'

/** A run's end explains itself: what it came to, what turned it, and where to go from here. */
export function EndCard({ line }: { readonly line: Line | undefined }) {
  const { scenario } = useCase()
  const { endSentence } = useCase(endWords)
  const { factsOf } = useDetails(endFacts)
  const { turnWords } = useCase(lineWords)
  const { goTo, currentLink } = useCase(pageState)
  const { playable, precedents, end, timeline, recipe, place, actions } = useStep()
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const isOver = end !== undefined
  // The button that led here is gone, and the focus with it.
  useEffect(() => {
    if (isOver && isFocusLost()) title.current?.focus()
  }, [isOver])
  if (end === undefined) return null
  const { changes, edits, seed } = recipe
  const edited = editedCase(scenario, edits)
  const of = { seed, run: place.run }
  const session = {
    ...of,
    choices: place.branches[place.branch] ?? [],
    ...(place.seat === undefined ? {} : { seat: place.seat }),
  }
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(endText.copied)
    } catch {
      setSaid(endText.copyFailed)
    }
  }
  const turns = line?.turns ?? []
  return (
    <section className={`so-card ${classes.end}`} aria-labelledby="end-title">
      <h2 id="end-title" tabIndex={-1} ref={title}>
        <MarkShape group={end.group} size={22} />
        <span>{endSentence(end)}</span>
      </h2>
      <dl className={classes.facts}>
        {factsOf(end, runAccounts(playable, edited, changes, of, timeline)).map(([label, value]) => (
          <div key={label}>
            <dt>
              <Explained text={label} />
            </dt>
            <dd>
              <Explained text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {line !== undefined && (
        <>
          <h3>{endText.turns}</h3>
          {turns.length === 0 && <p>{endText.noTurns}</p>}
          <ul className={classes.turns}>
            {turns.map((turn) => (
              <li key={turn.week}>
                <button type="button" className="so-link" onClick={() => actions.toWeek(turn.week)}>
                  Week {turn.week}
                </button>{' '}
                {turnWords(turn)}
              </li>
            ))}
          </ul>
        </>
      )}
      {precedents !== undefined && <Precedent known={precedents} group={end.group} />}
      <div className={classes.links}>
        <Button variant="filled" onClick={() => actions.openRun(place.run + 1)}>
          {endText.nextRun}
        </Button>
        <Button onClick={() => actions.toWeek(0)}>{endText.again}</Button>
        <Button onClick={() => goTo('outlook', { section: undefined })}>{endText.outlook}</Button>
      </div>
      <div className={classes.copies}>
        <button type="button" className="so-link" onClick={() => void copy(currentLink())}>
          {endText.copyLink}
        </button>
        <button type="button" className="so-link" onClick={() => void copy(asTest(playable, edited, of, timeline))}>
          {endText.copyTest}
        </button>
        <button
          type="button"
          className="so-link"
          onClick={() => void copy(asJson(playable, edited, recipe, session, timeline))}
        >
          {endText.copyJson}
        </button>
      </div>
      <p role="status" className={`so-note ${classes.said}`}>
        {said}
      </p>
    </section>
  )
}

/** How often comparable cases had ended this way when the history began, and which they are. */
function Precedent({ known, group }: { readonly known: Precedents; readonly group: Group }) {
  const { scenario } = useCase()
  const rows = precedentList(known, group, scenario.startDate)
  return (
    <div className={classes.precedent}>
      <h3>{precedentText.title}</h3>
      <p>{precedentSentence(known, group, scenario.startDate)}</p>
      <details>
        <summary>{precedentText.list(rows.length)}</summary>
        <ul>
          {rows.map(({ id, name, about, ended, isSame, sources }) => (
            <li key={id}>
              <b>{name}</b>
              {isSame && precedentText.same}
              <p>
                {ended}. {about}{' '}
                {sources.map(({ url, publisher, title }) => (
                  <a key={url} href={url} target="_blank" rel="noreferrer" title={title}>
                    {publisher}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
        <p>{precedentText.found}</p>
      </details>
    </div>
  )
}
