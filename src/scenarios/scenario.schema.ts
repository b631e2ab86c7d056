import { z } from 'zod'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { isCalendarDate } from './calendar-date'
import { type ParameterId, parameterCatalogue } from './forced-sale/parameter-catalogue'
import { MAX_HORIZON_WEEKS } from './horizon'
import { visibleText } from './visible-text'

/** Typed by hand: the keys of `eventMeta` are exactly the machine's events. Sorted, so that their order on screen does not touch the schema. */
const eventTypes = Object.keys(eventMeta).toSorted() as [NegotiationEventType, ...NegotiationEventType[]]

const words = (text: string): number => text.trim().split(/\s+/).length
const text = (longest: number) => z.string().overwrite(visibleText).max(longest).regex(/\S/, 'a text that is not blank')

const eventType = z.enum(eventTypes)
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

const partyPayoffs = z.strictObject({
  endings: z.strictObject({
    sold: z.strictObject({ fullSale: payoff, licensedAlgorithm: payoff }),
    kept: payoff,
    banned: payoff,
    unresolved: payoff,
  }),
  /** Added for every week spent in the condition. */
  weeks: z.strictObject({
    delayed: payoff,
    lapsed: payoff,
    dark: payoff,
    elevated: payoff,
    embargo: payoff,
    truce: payoff,
  }),
  reason: text(400),
  sources: sourceIds,
})

const scenarioNumber = z.strictObject({
  base: z.number(),
  low: z.number(),
  high: z.number(),
  reason: text(600),
  sources: sourceIds,
  /** The latest day the evidence behind the reading reaches; the start date for undated evidence and plain judgement. */
  date,
  /** Partly informed by what happened after the start. */
  inSample: z.boolean(),
  /** Grade of the best source: A official or the outlet itself, B wire or press copy, C low authority; judgement: no source. */
  quality: z.enum(['A', 'B', 'C', 'judgement']).optional(),
})

/** One required entry per number of the catalogue, so that a misspelt or missing id is found here. */
const numbers = z.strictObject(
  Object.fromEntries(parameterCatalogue.map(({ id }) => [id, scenarioNumber])) as Record<
    ParameterId,
    typeof scenarioNumber
  >,
)

/** A scenario file: numbers, names, calendar, start, payoffs and notes for the one machine. Conditions and the likelihood table are code. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().max(300).optional(),
  formatVersion: z.literal(1),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
  title: text(60),
  briefing: text(600).refine((value) => words(value) <= 45, 'at most 45 words'),
  words: z.strictObject({
    question: text(200),
    /** What is to be sold, by its short name: "TikTok". */
    target: text(40),
    /** The same as a thing that can be sold: "TikTok's US business". */
    business: text(80),
    /** What goes dark: "the app". */
    service: text(40),
    /** Who can change the law, as a name without an article: "Parliament". Congress where left out. */
    legislature: text(40).optional(),
  }),
  parties: z.strictObject({ host: party, home: party, owner: party, bidder: party }),
  buyers: z.strictObject({ strategic: buyer, creators: buyer, tycoon: buyer, fund: buyer }),
  startDate: date,
  horizonWeeks: week.default(104),
  calendar: z.strictObject({
    announced: z
      .array(z.strictObject({ date, announced: date, event: eventType, label: text(120), source: id }))
      .max(MAX_HORIZON_WEEKS),
    delayLengthWeeks: week,
  }),
  prologue: z.array(z.strictObject({ event: eventType, date, note: text(300) })).max(64),
  numbers,
  payoffs: z.strictObject({
    host: partyPayoffs,
    home: partyPayoffs,
    owner: partyPayoffs,
    bidder: partyPayoffs,
    congress: partyPayoffs.optional(),
    users: partyPayoffs.optional(),
  }),
  story: z.array(z.strictObject({ date, text: text(400), sources: sourceIds })).max(64),
  notes: z.array(text(600)).max(64),
  sources: z.record(
    id,
    z.strictObject({
      publisher: text(120),
      title: text(300),
      url: z
        .string()
        .max(600)
        .regex(/^https?:\/\/\S+$/, 'an address that starts with https:// or http://'),
      quality: z.enum(['A', 'B', 'C']),
    }),
  ),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioNumber = Scenario['numbers'][ParameterId]
export type PartyPayoffs = Scenario['payoffs']['host']
export type PayoffParty = keyof Scenario['payoffs']
export type ScenarioSource = Scenario['sources'][string]
