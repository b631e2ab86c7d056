import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { openPlaces } from '../open-places'
import classes from './place-buttons.module.css'
import { placeTitles } from './words'

/** One button a place; the present one is marked and leads back to its top. */
export function PlaceButtons() {
  const { goTo } = useCase(pageState)
  const { name } = usePlace()
  return openPlaces.map((place) => (
    <button
      key={place}
      type="button"
      aria-current={place === name ? 'page' : undefined}
      onClick={() => (place === name ? toTop() : goTo(place))}
    >
      {placeTitles[place]}
    </button>
  ))
}

/** Back to the top of the present place, its heading in focus. */
export function toTop(): void {
  window.scrollTo({ top: 0 })
  document.getElementById('answer')?.focus({ preventScroll: true })
}

/** The places at the foot of a phone. */
export function PlacesBar() {
  return (
    <nav aria-label="Places" className={classes.bar}>
      <PlaceButtons />
    </nav>
  )
}
