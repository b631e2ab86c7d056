import { useDeferredValue } from 'react'
import type { GlossaryEntry } from '@/scenarios/details.types'
import { capital } from '@/ui/shared/format'
import { caseGlossary } from '@/ui/shared/glossary/glossary'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { LessonLink } from '../lesson-link'
import classes from './glossary-section.module.css'
import { byLetter, glossaryText, isEntryFor, screenOf } from './glossary-words'

/** Every word of the page and of the open negotiation from A to Z, and where it is met. */
export function GlossarySection() {
  const { glossary } = useDetails(caseGlossary)
  const { setOptions } = useCase(pageState)
  const { find = '' } = usePlace().options
  const sought = useDeferredValue(find)
  const found = glossary.filter((entry) => isEntryFor(entry, sought))
  return (
    <div className={classes.glossary}>
      <div className={classes.tools}>
        <label className={classes.find}>
          <span className="so-hidden">{glossaryText.find}</span>
          <input
            type="search"
            value={find}
            maxLength={60}
            placeholder={glossaryText.find}
            autoComplete="off"
            onChange={(event) => setOptions({ find: event.currentTarget.value || undefined })}
          />
        </label>
        <span role="status" className="so-note">
          {found.length === 0 ? glossaryText.none(sought.trim()) : glossaryText.count(found.length)}
        </span>
        {found.length === 0 && (
          <button type="button" className="so-link" onClick={() => setOptions({ find: undefined })}>
            {glossaryText.showAll}
          </button>
        )}
      </div>
      {byLetter(found).map(({ letter, entries }) => (
        <section key={letter} className={classes.letter} aria-labelledby={`letter-${letter}`}>
          <h3 id={`letter-${letter}`}>{letter}</h3>
          <dl>
            {entries.map((entry) => (
              <Entry key={entry.term} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Entry({ entry: { term, meaning, lesson, seen } }: { readonly entry: GlossaryEntry }) {
  return (
    <div className={classes.entry}>
      <dt>{capital(term)}</dt>
      <dd>{meaning}</dd>
      {seen !== undefined && (
        <dd className="so-note">
          {glossaryText.seen}{' '}
          {lesson !== undefined && <LessonLink lesson={lesson} label={glossaryText.lesson(lesson)} />}{' '}
          <ScreenLink screen={seen} />
        </dd>
      )}
    </div>
  )
}

function ScreenLink({ screen }: { readonly screen: NonNullable<GlossaryEntry['seen']> }) {
  const { goTo } = useCase(pageState)
  const { place, section, title } = screenOf(screen)
  return (
    <button type="button" className="so-link" onClick={() => goTo(place, { section })}>
      {title}
    </button>
  )
}
