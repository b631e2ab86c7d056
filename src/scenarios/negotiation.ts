import type { ChainModel, Scheduling } from '@/engine'
import type { Clause, EventMeta, Lane, Party } from '@/machines/event-record'
import type { ChartPlan } from './chart.types'
import type { ClassKit } from './class-kit.types'
import type { DeadlineRules } from './deadline.types'
import type { NegotiationDetails } from './details.types'
import type { EarlierModel } from './earlier-model'
import type { CaseHistory, Precedents } from './history.types'
import type { Lesson } from './lesson.types'
import type { News } from './news.types'
import type { Parameter } from './parameter.types'
import type { PresetEntry } from './preset.types'
import type { PriceWords } from './price.types'
import type { BareCase } from './scenario.schema'

/** How an ending looks wherever it is drawn: disc, square with dots, cross with hatching, ring. Shape and fill tell as much as the colour. */
export type Look = 'solid' | 'dotted' | 'hatched' | 'hollow'

/** The group of the runs that no absorbing state has ended when the horizon comes. Every negotiation has it. */
export const UNRESOLVED = 'unresolved'

/** Outcomes that count as one ending. Its texts hold places; SPAN is the time looked ahead. */
export type OutcomeGroup = {
  readonly id: string
  readonly look: Look
  /** "Banned for good" */
  readonly name: string
  /** The same where room is short: "Banned". */
  readonly short: string
  /** In the cells of a map: its own among the groups. */
  readonly letter: string
  /** After a count: "12 banned for good". */
  readonly count: string
  /** As the subject of a sentence: "a lasting ban". */
  readonly noun: string
  /** As the object of one: "the sale". */
  readonly object: string
  /** After "whether": "it is banned for good". */
  readonly happens: string
  /** What the input range counts: "lasting bans". */
  readonly plural: string
  readonly meaning: string
  /** What happens in such futures: "BUSINESS is sold within SPAN". */
  readonly claim: string
  /** What a reader guesses of it, after "Of 100 futures,": "in how many is BUSINESS sold within SPAN". */
  readonly asked?: string
  /** Where its outcomes can be told one by one: the words that show and hide them. */
  readonly ways?: { readonly show: string; readonly hide: string }
}

/** One outcome in words. WHEN is the week in which a run came to it. */
export type OutcomeWords = {
  readonly id: string
  readonly group: string
  /** "Kept: a court voids the law" */
  readonly name: string
  /** The same in a cell of a table: "Kept: law void". */
  readonly short: string
  /** How a run ended, as a sentence: "OWNER keeps TARGET in week WHEN: a court voids the law." */
  readonly told: string
  /** As one of its ending's ways: beside the ending, "to Oracle-led", and by itself, "Sold to the Oracle-led group". */
  readonly way?: { readonly label: string; readonly name: string }
}

/** A party to a negotiation, or whoever else moves in it. */
export type PartyWords = {
  readonly id: Party
  /** The colour of its badge; `slate` for those nobody plays. */
  readonly hue: 'violet' | 'plum' | 'teal' | 'olive' | 'slate'
  /** The part it plays, where every case names it: "The government that demands it". */
  readonly role?: string
  /** Where a case gives it no name of its own. Holds places. */
  readonly name?: string
  readonly badge?: string
}

/** A text of a case's own, by its field of `words` in the case's file. */
export type WordField = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** In characters. */
  readonly longest: number
  readonly isOptional?: true
}

/** Who makes something of an ending or of a week on the way. */
export type PayoffParty = {
  readonly id: string
  /** Holds places. */
  readonly name: string
  /** Whose badge it wears where it is none of the parties itself. */
  readonly badge?: Party
  readonly isOptional?: true
}

/** A buyer, tariff, wage: anything of a kind of which a case names several. */
export type ActorWords = { readonly id: string; readonly role: string }

/** A whole number counted along a run, in words. */
export type CounterWords = {
  readonly id: string
  readonly unit: 'weeks' | 'times'
  /** Its name over a column of the table of runs; left out where it has none. */
  readonly column?: string
}

/** What a run costs for each week or event that a counter counts: a number of the case. */
export type Cost = { readonly id: string; readonly counter: string; readonly number: string }

/** Levels a run passes through: the field of a state that names one, and the number of the case that says how high it is. */
export type Levels = { readonly field: string; readonly numbers: Readonly<Record<string, string>> }

/** What a history that is played adds up beside its counters. */
export type Accounts = { readonly costs: readonly Cost[]; readonly levels?: Levels }

type Named = { readonly id: string; readonly name: string }

/** A state that a condition can ask about: "law.dark". */
export type ConditionState = {
  readonly id: string
  readonly region: string
  readonly value: string
  readonly clause: Clause
}

/** What a party makes of an ending or of a week on the way: its path within a party's payoffs, and what it says. */
export type PayoffColumn = {
  readonly path: string
  readonly group: 'endings' | 'weeks'
  /** As the head of a column. */
  readonly title: string
  /** As a row of its own: "Each week of delay". */
  readonly row: string
  /** Added to what another ending is worth: not told where it is nought. */
  readonly isAdded?: true
}

/** What a case calls those it is about. */
export type CaseNames = {
  readonly words: Readonly<Record<string, string | undefined>>
  readonly parties: Readonly<Record<string, { readonly name: string }>>
  readonly buyers: Readonly<Record<string, { readonly name: string; readonly short: string }>>
}

/** A reading of a state: its fields by name. */
export type View = Readonly<Record<string, unknown>>

type Asked = Pick<ConditionState, 'region' | 'value'>

/** What the chain's states say, read from their keys: loaded with the graph, without the machine. */
export type NegotiationStates = {
  /** The compiled graph, as it is kept. */
  readonly packed: unknown
  readonly viewOfKey: (key: number) => View
  /** Whether a state that is not an ending lies in the set. */
  readonly isInState: (key: number, state: Asked) => boolean
  /** Whether an ending's name lies in the set; the other regions are not told apart once it is over. */
  readonly isInEnding: (ending: string, state: Asked) => boolean
  /** The conditions of a week begun in a state that may have a payoff: "dark", "embargo". */
  readonly weekConditions: (key: number) => readonly string[]
}

/**
 * One negotiation: all that the rest of the program may know about it. What is large is loaded when asked for. Texts hold
 * places, words in capitals, that a case's names fill.
 */
export type Negotiation = {
  readonly id: string
  /** The one that files are about where they name none: its own do not name it. The first there was, and no other. */
  readonly isImplied?: true
  /** "a forced sale negotiated under political pressure" */
  readonly subject: string
  readonly modelVersion: string
  /** Other major versions of the model whose links and files may still be about; a number that no later one has tells a case of each. */
  readonly earlier?: readonly { readonly major: number; readonly sign: string }[]
  readonly loadEarlier?: () => Promise<readonly EarlierModel[]>
  /** Everything about each event but how likely it is. */
  readonly events: Readonly<Record<string, EventMeta>>
  /** The lanes of the chart, from the top. */
  readonly lanes: readonly (Named & { readonly id: Lane })[]
  readonly parties: readonly PartyWords[]
  /** Every case has a `question` and a `target`. */
  readonly words: readonly WordField[]
  /** Those of whom a case names several, by the field of its file: `buyers`. */
  readonly buyers: readonly ActorWords[]
  /** In the order in which they are stacked and dealt: the agreement first, the unresolved one last. */
  readonly groups: readonly OutcomeGroup[]
  readonly outcomes: readonly OutcomeWords[]
  readonly counters: readonly CounterWords[]
  readonly parameters: readonly Parameter[]
  /** Groups of weights of which only the proportions count. */
  readonly weightGroups: readonly (readonly string[])[]
  readonly conditionStates: readonly ConditionState[]
  /** What a condition can be about, as a form lists it: events by lane, states by region. */
  readonly asked: { readonly lanes: readonly Lane[]; readonly regions: readonly Named[] }
  readonly payoffParties: readonly PayoffParty[]
  readonly payoffColumns: readonly PayoffColumn[]
  /** The paths of what stopping in an ending is worth, to be added up, by the ending's name and its group. */
  readonly payoffsOfEnding: (ending: string | undefined, group: string) => readonly string[]
  /** The number that is the mode of an ending's price law; undefined where nothing is paid. */
  readonly priceOfEnding: (ending: string) => string | undefined
  /** What its prices are counted in; none where nothing is paid. */
  readonly price?: PriceWords
  /** Its details tell why an answer is as it is: room is kept for that before they have come. */
  readonly isWhyTold?: true
  /** Left out where there is none. */
  readonly deadline?: DeadlineRules
  /** What a week asks, in this order. */
  readonly questions: readonly string[]
  /** What the questions are called, in the same order, where a week asks several: as in a sentence, "the sale". Hold places. */
  readonly questionNames?: readonly string[]
  /** What headlines are about, in the order in which those of one week are told. */
  readonly topics?: readonly string[]
  readonly scheduling: Scheduling
  readonly weekKinds: readonly string[]
  /** What fills the places of the texts. */
  readonly places: (names: CaseNames) => Readonly<Record<string, string | undefined>>
  /** Ids that stand for their kind in help and messages: a chance, an event, a state, an event by a deadline. */
  readonly examples: Readonly<Record<'chance' | 'event' | 'state', string>> & { readonly byDeadline?: string }
  readonly presets: readonly PresetEntry[]
  /** The bundled case of nobody in particular: a reader's own begins as a copy of it, and precedents stand beside it. */
  readonly template: string
  /** The case that opens by default, and the answer, if one is kept: at hand without a further file. What the case rests on its entry loads. */
  readonly first: { readonly scenario: BareCase; readonly answer: unknown }
  /** The answer kept with a case; left out where none is kept, and a case is solved as it opens. */
  readonly loadAnswer?: (id: string) => Promise<unknown>
  /** What really happened in a case, by the case's id. */
  readonly histories: Readonly<Record<string, () => Promise<CaseHistory>>>
  readonly loadPrecedents?: () => Promise<Precedents>
  /** A news report about one of its cases, to be read claim by claim. */
  readonly loadNews?: () => Promise<News>
  /** Lessons about how to think, told with its cases. */
  readonly loadLessons?: () => Promise<readonly Lesson[]>
  /** A game on paper about one of its cases. */
  readonly loadClassKit?: () => Promise<ClassKit>
  readonly loadDetails: () => Promise<NegotiationDetails>
  readonly loadStates: () => Promise<NegotiationStates>
  /** Where a test imports the machine from. Its endings carry their groups as tags. */
  readonly machine: { readonly name: string; readonly from: string }
  readonly loadAccounts: () => Promise<Accounts>
  /** The machine with its likelihood table: for compiling, stepping and drawing it. */
  readonly loadModel: () => Promise<ChainModel<View>>
  /** How the machine is drawn. */
  readonly loadChart: () => Promise<ChartPlan>
}
