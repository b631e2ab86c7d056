import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { useKeyed } from '@/ui/engine/use-keyed'
import { Choice } from '@/ui/shared/choice'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { CalendarEditor } from './calendar/calendar-editor'
import { NumberList } from './number-list'
import { numberParts, numbersPlaceOf, optionOfPart } from './numbers-place'
import classes from './numbers-section.module.css'
import { numbersWords, partTitles, spreadText } from './numbers-words'
import { PayoffTable } from './payoffs/payoff-table'
import { Versions } from './versions/versions'

const parts = { numbers: NumberList, payoffs: PayoffTable, calendar: CalendarEditor, versions: Versions }

/** Everything of a case that can be changed, in four lists. */
export function NumbersSection() {
  const { setOptions } = useCase(pageState)
  const place = usePlace()
  const { part } = numbersPlaceOf(place)
  const Part = parts[part]
  return (
    <div className={`so-stack ${classes.numbers}`}>
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

/** Long enough for a drag to end, and for the input range to be asked first: the two share their draws. */
const SETTLE_MS = 500

/** Of what is uncertain about the likeliest ending: how much is not known, how much is chance. */
function SpreadSentence() {
  const { answerWords } = useCase(groupWords)
  const { rangeClient } = useCase(engineClients)
  const { spreadWords } = useCase(numbersWords)
  const { recipe, unconditioned } = useResults()
  const { lead } = answerWords(unconditioned.groups, recipe.horizonWeeks)
  const spread = useKeyed(
    `${chainKey(recipe)}${lead}`,
    (signal) => rangeClient.ask('spread', { recipe, target: lead }, signal),
    SETTLE_MS,
  )
  const words = () => {
    if (spread.status === 'current') return spreadWords(spread.value, lead)
    return spread.status === 'failed' ? spreadText.failed(spread.message) : spreadText.waiting
  }
  return (
    <p className={classes.spread} role="status">
      {words()} {spread.status === 'current' && <span>{spreadText.note}</span>}
    </p>
  )
}
