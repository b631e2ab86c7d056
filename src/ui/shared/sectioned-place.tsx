import { type ComponentType, type ReactNode, useEffect } from 'react'
import type { Place, PlaceName } from '@/simulation/link/places'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { Loaded } from './error-boundary'
import classes from './sectioned-place.module.css'

export type PlaceSection = {
  /** As in the link, and the name of its folder. */
  readonly id: string
  readonly title: string
  /** The question it answers, under its title. */
  readonly question: string
  readonly View: ComponentType
}

type SectionedPlaceProps = {
  readonly name: PlaceName
  readonly title: string
  readonly sections: readonly [PlaceSection, ...PlaceSection[]]
  /** What stays in sight above every section. */
  readonly above?: ReactNode
}

/** How each section was left, so that coming back to it is coming back. */
const left = new Map<string, Place['options']>()

/** Arriving from another place puts the heading in focus, as a new page would; a page that has just been loaded keeps its own start. */
function useFocusOnArrival(): void {
  useEffect(() => {
    if (window.history.state !== null) document.getElementById('answer')?.focus({ preventScroll: true })
  }, [])
}

/** A place of several questions, one at a time: a list of them at the side, on a phone a select. */
export function SectionedPlace({ name, title, sections, above }: SectionedPlaceProps) {
  const { goTo } = useCase(pageState)
  const place = usePlace()
  useFocusOnArrival()
  const present = sections.find(({ id }) => id === place.section) ?? sections[0]
  const open = (id: string) => {
    left.set(`${name} ${present.id}`, place.options)
    goTo(name, { section: id, options: left.get(`${name} ${id}`) ?? {} })
  }
  const { View } = present
  return (
    <main className={classes.place} id="main">
      <div className={classes.side}>
        <h1 id="answer" tabIndex={-1}>
          {title}
        </h1>
        <nav aria-label={`Sections of ${title}`} className={classes.sections}>
          {sections.map(({ id, title: label }) => (
            <button
              key={id}
              type="button"
              aria-current={id === present.id || undefined}
              onClick={() => id !== present.id && open(id)}
            >
              {label}
            </button>
          ))}
        </nav>
        <label className={classes.choose}>
          <span className="so-hidden">Section of {title}</span>
          <select value={present.id} onChange={(event) => open(event.currentTarget.value)}>
            {sections.map(({ id, title: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {above !== undefined && <div className={classes.above}>{above}</div>}
      <section className={classes.section} id="controls" tabIndex={-1} aria-labelledby="section-title">
        <div className={classes.head}>
          <h2 id="section-title">{present.title}</h2>
          <p>{present.question}</p>
        </div>
        <Loaded key={present.id} name={present.title} opening={<div className={classes.opening} />}>
          <View />
        </Loaded>
      </section>
    </main>
  )
}
