import { PlaceButtons } from './place-buttons'
import classes from './places-bar.module.css'

/** The places at the foot of a phone. */
export function PlacesBar() {
  return (
    <nav aria-label="Places" className={classes.bar}>
      <PlaceButtons />
    </nav>
  )
}
