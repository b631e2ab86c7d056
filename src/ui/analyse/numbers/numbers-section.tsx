import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { CalendarEditor } from './calendar/calendar-editor'
import { NumberList } from './number-list'
import { numberParts, numbersPlaceOf, optionOfPart } from './numbers-place'
import classes from './numbers-section.module.css'
import { partTitles } from './numbers-words'
import { PayoffTable } from './payoffs/payoff-table'
import { SpreadSentence } from './spread-sentence'
import { Versions } from './versions/versions'

const parts = { numbers: NumberList, payoffs: PayoffTable, calendar: CalendarEditor, versions: Versions }

/** Everything of a case that can be changed, in four lists. */
export function NumbersSection() {
  const { setOptions } = useCase(pageState)
  const place = usePlace()
  const { part } = numbersPlaceOf(place)
  const Part = parts[part]
  return (
    <div className={classes.numbers}>
      <SpreadSentence />
      <Choice
        label="What to change"
        options={numberParts.map((value) => ({ value, label: partTitles[value] }))}
        value={part}
        onChange={(next) => setOptions({ part: optionOfPart(next) })}
      />
      <Part />
    </div>
  )
}
