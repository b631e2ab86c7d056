import { entryOf } from '@/scenarios/entry-of'
import type { PayoffValues } from '@/scenarios/scenario.types'
import { payoffAt } from '@/simulation/recipe/payoff-values'
import { isNothing } from '@/simulation/step'
import { caseGroups } from '@/ui/shared/case-groups'
import { capital, signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'
import type { Seat } from '../step-place'
import { thisWeekWords } from '../week/week-words'

export const seatWords = fromDetails((open, { seats }) => {
  const { scenario } = open
  const { headlineOf } = thisWeekWords(open)
  const isOneQuestion = open.negotiation.questions.length === 1
  const { inWords } = runWords(open)

  const wordsOf = (seat: Seat) => seats.find(({ party }) => party === seat)
  const name = (seat: Seat): string => inWords(wordsOf(seat)?.name ?? entryOf(scenario.parties, seat).name)

  const { firstGroup } = caseGroups(open)
  const agreement = groupWords(open).groupNoun(firstGroup)

  /** What a payoff is made of: each ending's worth, and that of every week on the way that has one. */
  function worthRows(worth: PayoffValues): readonly (readonly [string, string])[] {
    return open.negotiation.payoffColumns.flatMap(({ path, group, row, isAdded }) => {
      const value = payoffAt(worth, path)
      if (isAdded === true && value === 0) return []
      if (group === 'weeks') return value === 0 ? [] : [[inWords(row), weekPayoff(value)] as const]
      return [[inWords(row), payoff(value)] as const]
    })
  }

  const seatText = {
    choose: 'Take a seat',
    intro: 'Play one party. The others follow the model’s chances, and the draws are those of this run.',
    rule: 'Whenever a week asks what you can answer, you make one move, or you wait and the draw runs over the others. What the model would have answered for you, you answer yourself.',
    can: (seat: Seat) => inWords(wordsOf(seat)?.can ?? ''),
    sit: (seat: Seat) => `Sit down as ${name(seat)}`,
    title: (seat: Seat) => `You are ${name(seat)}`,
    leave: 'Leave the seat',
    value: (payoff: string) => `Your payoff so far and what you can expect: ${payoff}.`,
    earned: (payoff: string) => `Payoff of the weeks so far: ${payoff}.`,
    counts: 'What counts for you',
    know: 'You know what everyone knows: the chart, the chances and the log. Nobody sees the next draw.',
    holdOut: isOneQuestion ? 'Hold out this week' : 'Hold out for now',
    holdOutIs: 'what waiting is worth',
    nothingToDo: 'You have no move this week. Wait for the others.',
    scheduled: 'The calendar makes this week’s headline; you may have to answer it.',
    model: (chance: string) => `the model would: ${chance} in 100`,
    agreement: (count: string) => `then ${agreement} in ${count} of 100`,
    agreementNow: (count: string) => `${capital(agreement)} in ${count} of 100.`,
    answer: (week: number, headline: string) => `Week ${week}: ${headline}. Your answer?`,
    move: (week: number, question: string | undefined) =>
      `Week ${week}${question === undefined ? '' : `, ${question}`}: your move?`,
    best: 'highest',
    against: (isAnswer: boolean) =>
      isAnswer
        ? 'Small figures: thousandths below the highest answer.'
        : 'Your BATNA is to hold out. What that is worth is your reservation price: a move worth less is worse than waiting. Small figures: thousandths above or below it.',
    moves: 'Your moves',
    waiting: 'Working out what your moves are worth …',
    failed: 'The values could not be computed:',
    waitOne: 'Wait one week',
    waitOn: 'Wait for the next headline',
  }

  const optionWords = (event: string): string => (isNothing(event) ? seatText.holdOut : headlineOf(event))

  const debriefText = {
    title: 'Debrief',
    sentence: (start: string, end: string, choices: string, luck: string) =>
      `You could expect ${start} at the start and came to ${end}: your choices ${choices}, luck ${luck}.`,
    open: 'The run goes on; what is still to come counts as expected.',
    columns: ['When', 'What', 'Kind', 'Change'],
    kinds: { move: 'your move', holdOut: 'you waited', answer: 'your answer', luck: 'luck' } as const,
    quiet: 'Nothing happened',
    waited: 'You waited',
    sum: 'Together',
    caption: 'Choice by choice: the payoff you have come to, split into your choices and luck. It adds up exactly.',
    note: inWords('Payoffs are judgements of the case; Analyse lets you change them.'),
  }

  return { seats, worthRows, seatText, optionWords, debriefText }
})

function toPlaces(value: number, places: number): string {
  const rounded = Number(value.toFixed(places))
  const sign = rounded === 0 ? '' : rounded > 0 ? '+' : '−'
  return sign + Math.abs(rounded).toFixed(places)
}

/** A payoff: "+0.312". An ending is worth −1 to 1; weeks add to that. */
export const payoff = (value: number): string => toPlaces(value, 3)

/** What one week is worth, finer: "−0.0005". */
export const weekPayoff = (value: number): string => toPlaces(value, 4)

/** A difference of payoffs in thousandths: "+12", "−3". */
export const inThousandths = (value: number): string => signed(Math.round(value * 1000))
