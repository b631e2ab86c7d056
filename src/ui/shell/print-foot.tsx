import { currentLink } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import classes from './print-foot.module.css'
import { shellText } from './words'

/** On paper the page says where it came from: its address is the whole recipe. */
export function PrintFoot() {
  useRecipe()
  usePlace()
  return (
    <p className={`so-print-only ${classes.foot}`}>
      {shellText.printed} {currentLink()}
    </p>
  )
}
