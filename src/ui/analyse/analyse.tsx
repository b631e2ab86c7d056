import { Suspense, useEffect } from 'react'
import { ErrorBoundary } from '@/ui/shell/error-boundary'
import { goTo } from '@/ui/state/page-state'
import type { Place } from '@/ui/state/places'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './analyse.module.css'
import { CompactAnswer } from './compact-answer'
import { analyseSections, sectionOf } from './sections'

/** How each section was left, so that coming back to it is coming back. */
const left = new Map<string, Place['options']>()

function open(id: string, { section, options }: Place): void {
  left.set(sectionOf(section).id, options)
  goTo('analyse', { section: id, options: left.get(id) ?? {} })
}

/** Arriving from another place puts the heading in focus, as a new page would; a page that has just been loaded keeps its own start. */
function useFocusOnArrival(): void {
  useEffect(() => {
    if (window.history.state !== null) document.getElementById('answer')?.focus({ preventScroll: true })
  }, [])
}

/** What moves the answer: one question at a time, the answer always in sight. */
export function Analyse() {
  const place = usePlace()
  useFocusOnArrival()
  const { id, title, question, View } = sectionOf(place.section)
  return (
    <main className={classes.analyse} id="main">
      <div className={classes.side}>
        <h1 id="answer" tabIndex={-1}>
          Analyse
        </h1>
        <nav aria-label="Sections of Analyse" className={classes.sections}>
          {analyseSections.map((section) => (
            <button
              key={section.id}
              type="button"
              aria-current={section.id === id || undefined}
              onClick={() => section.id !== id && open(section.id, place)}
            >
              {section.title}
            </button>
          ))}
        </nav>
        <label className={classes.choose}>
          <span className="so-hidden">Section of Analyse</span>
          <select value={id} onChange={(event) => open(event.currentTarget.value, place)}>
            {analyseSections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={classes.answer}>
        <CompactAnswer />
      </div>
      <section className={classes.section} id="controls" tabIndex={-1} aria-labelledby="section-title">
        <div className={classes.head}>
          <h2 id="section-title">{title}</h2>
          <p>{question}</p>
        </div>
        <ErrorBoundary key={id} name={title}>
          <Suspense fallback={<div className={classes.opening} />}>
            <View />
          </Suspense>
        </ErrorBoundary>
      </section>
    </main>
  )
}
