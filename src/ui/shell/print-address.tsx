import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import classes from './print-address.module.css'
import { shellText } from './words'

/** On paper the page says where it came from: its address is the whole recipe. */
export function PrintAddress() {
  const { currentLink } = useCase(pageState)
  useRecipe()
  usePlace()
  return (
    <p className={`so-print-only ${classes.address}`}>
      {shellText.printed} {currentLink()}
    </p>
  )
}
