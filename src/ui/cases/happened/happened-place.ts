import type { Place } from '@/simulation/link/places'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromPast } from '../past/real-history'

/** Where the reader stands in the record: at a headline, or on a day of their own. */
export type HappenedPlace = {
  readonly view: 'headlines' | 'date'
  /** Index of the headline under the cursor. */
  readonly at: number
  readonly date: string
  /** The ending the chart follows. */
  readonly group: Group
}

export const happenedPlace = fromPast((open, { history: { headlines, exampleDay }, firstDay, lastDay }) => {
  const { firstGroup, groupOrder } = caseGroups(open)
  const firstMoving = headlines.findIndex(({ news }) => news.length > 0)

  const isWithin = (date: string): boolean => date >= firstDay && date <= lastDay

  /** The typed place of a link's options; what it does not know reads as its default. */
  function happenedPlaceOf({ options }: Place): HappenedPlace {
    const at = options.at === undefined ? firstMoving : Number(options.at)
    return {
      view: options.view === 'date' ? 'date' : 'headlines',
      at: Math.min(at, headlines.length - 1),
      date: options.date !== undefined && isWithin(options.date) ? options.date : exampleDay,
      group: groupOrder.find((group) => group === options.of) ?? firstGroup,
    }
  }

  return { happenedPlaceOf, isWithin }
})
