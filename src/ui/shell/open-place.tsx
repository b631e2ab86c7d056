import { useEffect, useRef } from 'react'
import { isOpenPlace, placeViews } from '@/ui/open-places'
import { Loaded } from '@/ui/shared/error-boundary'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './open-place.module.css'
import { toTop } from './place-buttons'
import { placeTitles, shellText } from './words'

/** The place the reader is in. It fails alone: the recipe and the other places stay. */
export function OpenPlace() {
  const { name } = usePlace()
  const open = isOpenPlace(name) ? name : 'outlook'
  const View = placeViews[open]
  useFocusOnArrival(open)
  return (
    <Loaded
      key={open}
      name={placeTitles[open]}
      isPlace
      opening={<p className={classes.opening}>{shellText.opening(placeTitles[open])}</p>}
    >
      <View />
    </Loaded>
  )
}

/** Another place begins at its top with its heading in focus, as a new page would; a place may move the focus on. */
function useFocusOnArrival(name: string): void {
  const last = useRef(name)
  useEffect(() => {
    if (last.current === name) return
    last.current = name
    toTop()
  }, [name])
}
