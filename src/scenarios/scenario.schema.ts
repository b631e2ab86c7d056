import { z } from 'zod'
import { isCalendarDate } from './calendar-date'
import { MAX_HORIZON_WEEKS } from './horizon'
import type { Negotiation } from './negotiation'
import { perNegotiation } from './per-negotiation'
import type { PartyPayoffs, Scenario } from './scenario.types'
import { visibleText } from './visible-text'

export type {
  BareCase,
  PartyPayoffs,
  PayoffValues,
  Scenario,
  ScenarioNumber,
  ScenarioSource,
} from './scenario.types'
export type PayoffParty = string

const words = (text: string): number => text.trim().split(/\s+/).length
const text = (longest: number) => z.string().overwrite(visibleText).max(longest).regex(/\S/, 'a text that is not blank')

const date = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/, { error: 'a day between 1900 and 2199, written YYYY-MM-DD', abort: true })
  .refine(isCalendarDate, 'a day that exists')
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a letter, then letters, digits, _ or -, 64 in all')
const sourceIds = z.array(id).max(20)
const week = z.int().min(1).max(MAX_HORIZON_WEEKS)
const payoff = z.number().min(-1).max(1)

const party = z.strictObject({ name: text(40), badge: z.string().regex(/^[A-Z]{2}$/, 'two capital letters') })

const buyer = z.strictObject({
  name: text(60),
  short: text(12),
  about: text(300),
  evidence: text(300),
  sources: sourceIds,
})

const scenarioNumber = z.strictObject({
  base: z.number(),
  low: z.number(),
  high: z.number(),
  reason: text(600),
  sources: sourceIds,
  date,
  inSample: z.boolean(),
  quality: z.enum(['A', 'B', 'C', 'judgement']).optional(),
})

const source = z.strictObject({
  publisher: text(120),
  title: text(300),
  url: z
    .string()
    .max(600)
    .regex(/^https?:\/\/\S+$/, 'an address that starts with https:// or http://'),
  quality: z.enum(['A', 'B', 'C']),
})

/** One entry for each of a negotiation's own, so that a misspelt or missing one is found. */
const oneEach = <Entry, Own extends { readonly id: string }>(
  own: readonly Own[],
  entryOf: (one: Own) => z.ZodType<Entry>,
): z.ZodType<Readonly<Record<string, Entry>>> =>
  z.strictObject(Object.fromEntries(own.map((one) => [one.id, entryOf(one)])))

type Group = Negotiation['payoffColumns'][number]['group']

/** The paths of a group's worths within it: "kept", "sold.fullSale". */
const pathsOf = ({ payoffColumns }: Negotiation, group: Group): readonly (readonly string[])[] =>
  payoffColumns.filter((column) => column.group === group).map(({ path }) => path.split('.').slice(1))

/** What each ending is worth: one number, or one for each way in which it is told apart further. */
function endingsSchema(paths: readonly (readonly string[])[]) {
  const ids = [...new Set(paths.map(([id = '']) => id))].map((id) => ({ id }))
  return oneEach(ids, ({ id }): z.ZodType<PartyPayoffs['endings'][string]> => {
    const ways = paths.flatMap(([ending, way]) => (ending === id && way !== undefined ? [{ id: way }] : []))
    return ways.length === 0 ? payoff : oneEach(ways, () => payoff)
  })
}

/** What is announced, and how long a further delay lasts: not where a number says it, and at will where no deadline can fall. */
function calendarSchema({ deadline }: Negotiation, event: z.ZodType<string>): z.ZodType<Scenario['calendar']> {
  const announced = z
    .array(z.strictObject({ date, announced: date, event, label: text(120), source: id }))
    .max(MAX_HORIZON_WEEKS)
  if (deadline?.every !== undefined) return z.strictObject({ announced })
  return z.strictObject({ announced, delayLengthWeeks: deadline === undefined ? week.optional() : week })
}

/** What is offered as a whole instead of number by number. What its numbers may be is checked once the schema fits. */
function policiesSchema({ parameters, parties }: Negotiation): z.ZodType<NonNullable<Scenario['policies']>> {
  const among = (all: readonly { readonly id: string }[]) => z.enum(all.map((one) => one.id).toSorted())
  const chances = parameters.filter(({ kind }) => kind === 'weekly' || kind === 'occasion')
  const odds = among(parameters.filter(({ kind }) => kind === 'odds'))
  const caption = z.strictObject({
    text: text(60).regex(/\b(?:EVERY|WEEKS|SHARE)\b/, 'a text with EVERY, WEEKS or SHARE in it'),
    chance: among(chances),
    raisedBy: odds.optional(),
    loweredBy: odds.optional(),
  })
  const number = z.strictObject({ id: among(parameters), ends: z.tuple([z.number(), z.number()]) })
  return z
    .array(
      z.strictObject({
        id,
        parties: z.array(among(parties)).min(1).max(3),
        question: text(60),
        numbers: z.array(number).min(1).max(12),
        caption: caption.optional(),
      }),
    )
    .max(16)
}

/** A scenario file of a negotiation: numbers, names, calendar, start, payoffs and notes. Conditions and the likelihood table are code. */
export const scenarioSchemaOf = perNegotiation((negotiation): z.ZodType<Scenario> => {
  // Sorted, so that their order on screen does not touch the schema.
  const event = z.enum(Object.keys(negotiation.events).toSorted())
  const partyPayoffs = z.strictObject({
    endings: endingsSchema(pathsOf(negotiation, 'endings')),
    weeks: oneEach(
      pathsOf(negotiation, 'weeks').map(([id = '']) => ({ id })),
      () => payoff,
    ),
    reason: text(400),
    sources: sourceIds,
  })
  return z.strictObject({
    $schema: z.string().max(300).optional(),
    formatVersion: z.literal(1),
    negotiation: negotiation.isImplied === true ? z.literal(negotiation.id).optional() : z.literal(negotiation.id),
    id: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
    title: text(60),
    briefing: text(600).refine((value) => words(value) <= 45, 'at most 45 words'),
    // A negotiation's words have a question and a target; the compiler knows no key of what is made of a list.
    words: oneEach(negotiation.words, ({ longest, isOptional }) =>
      isOptional ? text(longest).optional() : text(longest),
    ) as z.ZodType<Scenario['words']>,
    parties: oneEach(
      negotiation.parties.filter(({ name }) => name === undefined),
      () => party,
    ),
    buyers: oneEach(negotiation.buyers, () => buyer),
    startDate: date,
    horizonWeeks: week.default(104),
    calendar: calendarSchema(negotiation, event),
    prologue: z.array(z.strictObject({ event, date, note: text(300) })).max(64),
    numbers: oneEach(negotiation.parameters, () => scenarioNumber),
    payoffs: oneEach(negotiation.payoffParties, ({ isOptional }) =>
      isOptional ? partyPayoffs.optional() : partyPayoffs,
    ),
    policies: policiesSchema(negotiation).optional(),
    story: z.array(z.strictObject({ date, text: text(400), sources: sourceIds })).max(64),
    notes: z.array(text(600)).max(64),
    sources: z.record(id, source),
  })
})
