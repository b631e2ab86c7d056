import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { CalendarEdit } from '@/simulation/types'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { useCase } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { editedCalendar } from '@/ui/state/edited-calendar'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { calendarText, calendarWords } from './calendar-words'

type DelayLengthProps = { readonly calendar: CalendarEdit; readonly onChange: (calendar: CalendarEdit) => void }

/** How long a further delay lasts: a number of the case, or else a length of its calendar. Nothing where no deadline can fall. */
export function DelayLength({ calendar, onChange }: DelayLengthProps) {
  const { deadline } = useCase().negotiation
  const { actions } = useCase(pageState)
  const { ownCalendar } = useCase(editedCalendar)
  const { repeatWords } = useCase(calendarWords)
  const { cardOf } = useCase(caseNumbers)
  const recipe = useRecipe()
  if (deadline === undefined) return undefined
  const card = deadline.every && cardOf(deadline.every.number)
  const ofCalendar = {
    value: calendar.delayLengthWeeks ?? 1,
    own: ownCalendar.delayLengthWeeks,
    max: MAX_HORIZON_WEEKS,
    take: (weeks: number) => onChange({ ...calendar, delayLengthWeeks: weeks }),
  }
  const { value, own, max, take } =
    card === undefined
      ? ofCalendar
      : {
          value: valueIn(recipe, card),
          own: card.value,
          max: card.max,
          take: (weeks: number) => actions.setNumber(card.id, weeks),
        }
  return (
    <p>
      {calendarText.delay}{' '}
      <CheckedField
        label={calendarText.delayLabel}
        value={value}
        limits={{ where: 'Length of a delay', min: 1, max, isWhole: true }}
        isChanged={value !== own}
        onChange={take}
      />{' '}
      {calendarText.weeks}. {repeatWords(calendar, recipe.changes, recipe.horizonWeeks)}
    </p>
  )
}
