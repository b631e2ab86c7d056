import type { ActWords, TimelyFact } from '@/machines/event-record'
import { claimOf, type Party } from '@/machines/event-record'
import type { ActFactsGiven } from '@/scenarios/act-facts.types'
import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import { UNRESOLVED, type View } from '@/scenarios/negotiation'
import { isNothing } from '@/simulation/step'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { capital, plural } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'

/** Where a fact needs a chance: how often an event comes in a week like the present one; 0 where it cannot. */
export type ChanceIn = (event: string) => number

/** Rarer than this is not worth a word before a choice. */
const TOO_RARE = 0.002

/** "1 week in 20", "3 weeks in 4" */
export function weeksIn(chance: number): string {
  if (chance > 0.5) return chance > 0.95 ? 'almost every week' : `${Math.round(chance * 10)} weeks in 10`
  return `1 week in ${Math.max(2, Math.round(1 / chance))}`
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const gameText = {
  brief: (name: string) => `You are ${name}.`,
  were: (name: string) => `You were ${name}`,
  are: (name: string) => `You are ${name}`,
  ladder: 'Your points, by ending',
  ladderNote: 'Points are a judgement, for teaching.',
  why: 'Why these points',
  rule: 'Others follow the model. You see no values until you have chosen.',
  rounds: 'You are asked when something changes, and at least every 12 weeks. What you choose goes on until then.',
  take: 'Take the seat',
  coach: 'Coach: show values before the choice',
  leave: 'Leave the seat',
  decision: (count: number, week: number) => `decision ${count} · week ${week}`,
  deadline: (weeks: number, noun: string) =>
    `${capital(noun)} ${weeks <= 0 ? 'this week' : weeks === 1 ? 'next week' : `in ${plural(weeks, 'week')}`}.`,
  quiet: (weeks: number) => `${plural(weeks, 'quiet week')}.`,
  answer: (headline: string) => `${headline}. Your answer?`,
  choose: 'Your options',
  first: 'Choose one first.',
  never: (points: string) => `never sign: ${points}`,
  neverIs: (points: string) => `If you never sign you can expect ${points}: an offer must beat that line, your BATNA.`,
  guessed: (points: number) => `You guessed ${points}.`,
  guess: 'What would you get, on average, if you never signed?',
  guessIs: (points: number) => `${points} points`,
  guessUnset: 'Move the mark, or skip.',
  lock: 'Lock in',
  skip: 'Skip',
  worth: 'What your choice was worth',
  worthNote: 'points of 100 you could expect, played well from here',
  yours: 'your choice',
  chose: (week: number, name: string) => `week ${week} · ${lowered(name)}`,
  risk: (claim: string, week: number, count: string) =>
    `As things stood in week ${week}, the model gave it ${count} in 100 that ${claim}.`,
  neverNote: (points: string) => `▲ never sign: ${points}, your BATNA`,
  couldExpect: (points: string) => `When you chose you could expect ${points}.`,
  canExpect: (points: string) => `Now you can expect ${points}.`,
  only: 'There was nothing else to choose.',
  beat: (chosen: string, other: string, by: string) =>
    `“${chosen}” ${by === '0' ? 'did as well as' : 'beat'} “${other}”${by === '0' ? '' : ` by ${plural(Number(by), 'point')}`}.`,
  lost: (best: string, chosen: string, by: string) =>
    `“${best}” was worth ${plural(Number(by), 'point')} more than “${chosen}”.`,
  below: (offer: string, by: string) =>
    `“${offer}” was worth ${by} less than never signing: the offer lay below your reservation price.`,
  any: 'Any of these would do.',
  others: 'What the others did',
  answered: 'How they answered you.',
  next: 'Next decision',
  toEnd: 'See how you did',
  waiting: 'Working out what it was worth …',
  failed: 'The values could not be computed:',
  bad: (name: string) => `“${name}” cannot be chosen there. The game stands before it.`,
  coached: (points: string) => `worth ${points}`,
  score: 'for your decisions, luck left out',
  scale: ['0', '50 the model’s play', '100 best play'] as const,
  best: 'Best move:',
  costliest: 'Costliest move:',
  model: 'The model:',
  noBest: 'none stands out; every good choice was easy.',
  noCost: 'none. You gave nothing away.',
  ended: (points: string) => `You end with ${points} points.`,
  split: (start: string, decisions: string, luck: string) =>
    `At the start you could expect ${start}: decisions ${decisions}, luck ${luck}.`,
  line: 'What you could expect, decision by decision',
  lineUnit: 'points of 100',
  lineSummary: (first: string, last: string, decisions: number) =>
    `From ${first} points at the start to ${last} at the end, in ${plural(decisions, 'decision')}.`,
  dashed: 'Dashed: if you never sign.',
  ending: 'How it ended',
  again: 'Play again, same luck',
  another: 'Another future',
  beside: (name: string) => `Sit down as ${name}`,
  rows: (count: number) => `All decisions and luck (${plural(count, 'row')})`,
  columns: ['Week', 'You chose', 'Worth', 'Best', 'Given away', 'Luck after it'],
  think: 'Think: what would the others have had to do to change your choice?',
  code: 'Result code',
  codeHolds: 'Holds your seat, score, ending and guess. No name.',
  copyCode: 'Copy code',
  lesson: (lesson: number) => `Lesson ${lesson}, walking away`,
  copy: 'Copy report',
  copied: 'Copied.',
  copyFailed: 'This browser refuses to copy.',
}

/** Whole points; what is not zero is never said to be. */
export const points = (value: number): string => String(Math.round(value) + 0)
export const difference = (value: number): string => {
  const whole = Math.round(value) + 0
  return whole === 0 ? '0' : whole > 0 ? `+${whole}` : `−${-whole}`
}

export const gameWords = fromDetails((open, { seats, seatGame, actFacts: factsOf }) => {
  const { negotiation, scenario } = open
  const { inWords } = runWords(open)
  const { isGroup, firstGroup } = caseGroups(open)

  const wordsOf = (seat: Party) => seats.find(({ party }) => party === seat)
  const seatName = (seat: Party): string => inWords(wordsOf(seat)?.name ?? entryOf(scenario.parties, seat).name)
  const seatCan = (seat: Party): string => inWords(wordsOf(seat)?.can ?? '')
  const isAgreeing = (seat: Party, event: string): boolean => wordsOf(seat)?.agreeing?.includes(event) ?? false

  function actOf(event: string, seat: Party, view: View): ActWords {
    if (isNothing(event)) return seatGame?.hold(view, seat) ?? { name: 'Wait' }
    const clause = negotiation.events[event]?.clause
    const plain = clause === undefined ? event : [clause[2], clause[3]].filter((part) => part !== undefined).join(' ')
    return seatGame?.acts[event] ?? { name: capital(plain) }
  }

  /** A choice as a command: "Sign the contracts". */
  const actName = (event: string, seat: Party, view: View): string => inWords(actOf(event, seat, view).name)

  function factWords(fact: TimelyFact, chanceIn: ChanceIn): readonly string[] {
    if (typeof fact === 'string') return [inWords(fact)]
    const chance = chanceIn(fact.chanceOf)
    return chance < TOO_RARE ? [] : [inWords(withPlaces(fact.says, { CHANCE: weeksIn(chance) }))]
  }

  /** What is told of a choice before it is made. */
  function actFacts(
    event: string,
    seat: Party,
    view: View,
    given: ActFactsGiven & { readonly chanceIn: ChanceIn },
  ): readonly string[] {
    const facts = (actOf(event, seat, view).facts ?? []).flatMap((fact) => factWords(fact, given.chanceIn))
    const known = (factsOf?.(event, given) ?? []).filter(({ told }) => told !== '')
    return [...facts, ...known.map(({ name, told }) => `${inWords(name)}: ${inWords(told).replace(/\.$/, '')}.`)].map(
      capital,
    )
  }

  const situationOf = (view: View, seat: Party) => {
    const told = seatGame?.situation(view, seat)
    return (
      told && { headline: capital(inWords(told.headline)), lines: told.lines.map((line) => capital(inWords(line))) }
    )
  }

  /** What an ending of the ladder is called, and whose mark it has. */
  function rungOf(path: string): { readonly label: string; readonly group: Group } {
    const column = negotiation.payoffColumns.find((one) => one.path === path)
    const id = path.split('.')[1] ?? UNRESOLVED
    return { label: inWords(column?.title ?? path), group: isGroup(id) ? id : firstGroup }
  }

  const claimWords = (event: string): string => {
    const meta = negotiation.events[event]
    return meta === undefined ? event : inWords(claimOf(meta.clause))
  }

  /** A decision with the greatest news after it: "You hold out for a licence, and Washington softens its terms." */
  const cameOf = (name: string, event: string | undefined): string =>
    event === undefined ? `You ${lowered(name)}. Nobody else moves.` : `You ${lowered(name)}, and ${claimWords(event)}.`

  /** A choice that could not be made any more: "Too late: Beijing refuses the deal." */
  const tooLate = (event: string): string => `Too late: ${claimWords(event)}.`

  return {
    lesson: seatGame?.lesson,
    seats,
    seatName,
    seatCan,
    isAgreeing,
    actName,
    actFacts,
    situationOf,
    rungOf,
    claimWords,
    cameOf,
    tooLate,
  }
})
