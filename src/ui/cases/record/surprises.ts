import { entryOf } from '@/scenarios/entry-of'
import type { TrackRecord } from '@/simulation/history/graph'
import { in100, moved100 } from '../past/past-words'
import type { Told } from '../past/use-told'

/** Where the model says something a reader would not expect; each sentence stands only as long as the figure behind it does. */
export function surprisesOf(told: Told, { questions, reliability }: TrackRecord): readonly string[] {
  const movedOn = (date: string, event: string): number => {
    const at = told.points.headlines.findIndex((one) => one.date === date && one.events.some((sent) => sent === event))
    const [after, before] = [told.after[at], told.before[at]]
    return after === undefined || before === undefined
      ? Number.NaN
      : entryOf(after.groups, 'sold') - entryOf(before.groups, 'sold')
  }
  const forecasts = (id: string) => questions.find(({ question }) => question.id === id)?.forecasts
  const chance = (id: string): number => forecasts(id)?.model ?? Number.NaN
  const base = (id: string): number => forecasts(id)?.baseRate ?? 0
  const embargo = movedOn('2025-04-09', 'host.takesBigStep')
  const truce = movedOn('2025-05-12', 'both.truce')
  const refusal = movedOn('2025-04-03', 'home.blocks')
  const reached = chance('embargo')
  const said: readonly (readonly [boolean, string])[] = [
    [
      embargo > 0,
      `The tariff of 9 April makes a sale likelier (${moved100(embargo)}). At 100 % and more the model knows no further threat, so no pending deal can be refused over one; a truce follows much sooner than at lower rates; and the two sides meet more often. The President said the opposite eight days later: that the deal had to wait.`,
    ],
    [
      truce < 0,
      `The truce of Geneva moves a sale hardly, and down (${moved100(truce)}): the embargo was expected to end within weeks anyway, and under a truce new tariffs can be threatened again.`,
    ],
    [
      refusal > -0.1,
      `Beijing’s refusal, with the tariff behind it, costs a sale only ${in100(-refusal)} in 100. Talks stay open, a bidder stays in the field, and nothing in the state remembers that a deal was refused.`,
    ],
    [
      reached < 0.2,
      `Tariffs of 100 % had a chance of ${in100(reached)} in 100, and came within nine weeks. From the start it takes two big steps, each a threat, a decision and a choice, and at most one headline a week; the three steps of April took eight days.`,
    ],
    [
      reliability.every(({ from, to, n, happened }) => from < 0.2 || to > 0.6 || happened === n),
      'Of the milestones to which the model gave between 20 and 60 in 100, all came about. Either it is too slow, or the questions, chosen afterwards, favour what happened; the record cannot tell these apart.',
    ],
    [
      2 * chance('signature') < base('signature') && 2 * chance('closing') < base('closing'),
      'Plain base rates of earlier forced sales gave signature and closing more than twice the chance this model did, and they came. The model is slower on purpose: only this sale needed the assent of a government at tariff war with the buyer’s.',
    ],
  ]
  return said.filter(([holds]) => holds).map(([, text]) => text)
}
