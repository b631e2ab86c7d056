import { Button } from '@mantine/core'
import { useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { shortCount } from '@/simulation/plain-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate } from '@/ui/shared/dates'
import { EndingsBar } from '@/ui/shared/endings-bar'
import { typographic } from '@/ui/shared/format'
import { MarkShape } from '@/ui/shared/mark-shape'
import { CaseContext, useCase } from '@/ui/state/case'
import { openedOf } from '@/ui/state/opened-of'
import { openLink, pageState } from '@/ui/state/page-state'
import { evidenceOf, gradeOrder } from './evidence'
import type { LibraryCase } from './library'
import classes from './library.module.css'
import { endingNames, evidenceSentence, kindTag, libraryText } from './library-words'

type CaseCardProps = {
  readonly item: LibraryCase
  readonly isCompared: boolean
  readonly canCompare: boolean
  readonly onCompare: (isCompared: boolean) => void
  readonly onForget?: () => void
}

/** One case of the library: when, what, how it ends as it stands, and what its numbers rest on. */
export function CaseCard({ item, isCompared, canCompare, onCompare, onForget }: CaseCardProps) {
  const { scenario: openScenario } = useCase()
  const { linkToCase } = useCase(pageState)
  const ofNegotiation = useCase(openedOf)
  const { entry, negotiation, scenario, answer, kind } = item
  const isOpen = scenario.id === openScenario.id
  const evidence = evidenceOf(scenario)
  return (
    <li className={`so-stack so-card ${classes.item}`} data-kind={kind}>
      <div className={`so-apart so-note ${classes.tags}`}>
        <span className={classes.tag}>{kindTag(item)}</span>
        <time dateTime={scenario.startDate}>{longDate(scenario.startDate)}</time>
      </div>
      <h4>{scenario.title}</h4>
      <p className="so-quiet">{typographic(scenario.briefing)}</p>
      <CaseContext value={ofNegotiation(negotiation)}>
        <Strip answer={answer} />
      </CaseContext>
      <div className="so-grid so-note" title={libraryText.grades}>
        <span className={classes.grades} aria-hidden="true">
          {gradeOrder.map((grade) => (
            <span key={grade} data-grade={grade} style={{ flexGrow: evidence[grade] }} />
          ))}
        </span>
        <p>{evidenceSentence(evidence)}</p>
      </div>
      <div className={`so-row ${classes.actions}`}>
        {isOpen ? (
          <span className={classes.now}>{libraryText.opened}</span>
        ) : (
          <Button
            size="sm"
            aria-label={libraryText.openTitle(scenario.title)}
            onClick={() => openLink(linkToCase(scenario.id, entry))}
          >
            {libraryText.open}
          </Button>
        )}
        <label
          className={`so-inline ${classes.compareBox}`}
          title={isCompared || canCompare ? undefined : libraryText.full}
        >
          <input
            type="checkbox"
            checked={isCompared}
            disabled={!isCompared && !canCompare}
            aria-label={libraryText.compareLabel(scenario.title)}
            onChange={(event) => onCompare(event.currentTarget.checked)}
          />
          {libraryText.compare}
        </label>
        {onForget !== undefined && !isOpen && <Forget title={scenario.title} onForget={onForget} />}
      </div>
    </li>
  )
}

/** The endings as a bar and as counts that add up to 100. */
function Strip({ answer }: Pick<LibraryCase, 'answer'>) {
  const { countsOfHundred, groupOrder } = useCase(caseGroups)
  const { endingName } = useCase(endingNames)
  const counts = countsOfHundred(answer.groups)
  return (
    <div className={classes.strip}>
      <EndingsBar shares={answer.groups} />
      <ul aria-label={libraryText.strip}>
        {groupOrder.map((group) => (
          <li key={group} title={entryOf(endingName, group)}>
            <MarkShape group={group} size={14} />
            <strong>{shortCount(entryOf(counts, group), entryOf(answer.groups, group))}</strong>
            <span>{entryOf(endingName, group)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Asked twice: what is forgotten does not come back. */
function Forget({ title, onForget }: { readonly title: string; readonly onForget: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked) {
    return (
      <button
        type="button"
        className="so-link"
        aria-label={libraryText.forgetTitle(title)}
        onClick={() => setIsAsked(true)}
      >
        {libraryText.forget}
      </button>
    )
  }
  return (
    <span className={`so-failed ${classes.sure}`}>
      {libraryText.sure}{' '}
      <button type="button" className="so-link" onClick={onForget}>
        {libraryText.forget}
      </button>{' '}
      <button type="button" className="so-link" onClick={() => setIsAsked(false)}>
        {libraryText.keep}
      </button>
    </span>
  )
}
