import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import { parameterOf } from '@/scenarios/parameter-of'
import type { ScenarioSource } from '@/scenarios/scenario.schema'
import { inSampleNumbers } from '@/simulation/history/in-sample'
import type { Group } from '@/simulation/types'
import { plural, typographic } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { past, pastCase } from './real-history'

/** A text of the machine in the names of the case on record. */
export const inPastWords = (text: string): string => typographic(inNamesOf(forcedSale, pastCase, text))

export const pastWords = fromCase((open) => {
  const { events: eventMeta, parameters: parameterCatalogue } = open.negotiation

  /** What the machine takes a headline for, in its own plain words. */
  const plainEvents = (events: readonly string[]): readonly string[] =>
    events.map((event) => inPastWords(eventMeta[event]?.headline ?? event))

  const moving = parameterCatalogue.filter(({ kind }) => kind !== 'amount').length

  const informedText = {
    summary: (count: number) =>
      `${count} of the ${moving} numbers behind this forecast were partly informed by what came later`,
    lead: 'No event, date or price from after the day enters. Hindsight can still sit in these readings:',
    wide: (count: number) => `Let these ${count} numbers range as widely as their evidence`,
    working: (draws: number) => `Drawing them ${draws} times …`,
    cancel: 'Cancel',
    range: (low: string, high: string, draws: number, ending: string) =>
      `${low} to ${high} in 100 ${ending}: 5th to 95th percentile of ${draws} draws of these numbers, the others at their readings.`,
    failed: 'The range could not be worked out:',
  }

  return { plainEvents, informedText }
})

export const sourcesOf = (ids: readonly string[]): readonly (ScenarioSource & { readonly id: string })[] =>
  ids.flatMap((id) => {
    const source = past.sources[id] ?? pastCase.sources[id]
    return source === undefined ? [] : [{ id, ...source }]
  })

/** A chance in 100 to one decimal, as the written track record has it. */
export const in100 = (share: number): string => (100 * share).toFixed(1)

/** A change in points of 100: "+7.1", "−5.8"; one that rounds to nothing is "0". */
export const moved100 = (change: number): string => {
  const text = in100(Math.abs(change))
  if (text === '0.0') return '0'
  return `${change > 0 ? '+' : '−'}${text}`
}

export const pastEnding: Readonly<Record<Group, string>> = {
  sold: 'Sold',
  unresolved: 'Not settled',
  kept: `Kept by ${pastCase.parties.owner.name}`,
  banned: 'Banned for good',
}

/** The numbers through which later knowledge can still have entered, by name. */
export const informedNumbers = (): readonly { readonly id: string; readonly label: string }[] =>
  inSampleNumbers(forcedSale, pastCase).map((id) => ({ id, label: inPastWords(parameterOf(forcedSale, id).label) }))

/** An ending inside a sentence: "sold". */
export const endingWord: Readonly<Record<Group, string>> = {
  sold: 'sold',
  unresolved: 'not settled',
  kept: 'kept',
  banned: 'banned for good',
}

type Standing = { readonly isOther: boolean; readonly isChanged: boolean }

/** Which case a screen of the record is about, where the open one is another or changed; nothing where they are the same. */
export function whoseRecord(title: string, { isOther, isChanged }: Standing): string | undefined {
  if (isOther) {
    return `This page is about ${pastCase.title}, untouched, and not about the open case, ${title}: it is the one case here whose real course is on record.`
  }
  return isChanged ? `This page is about ${pastCase.title}, untouched: nothing you changed enters it.` : undefined
}

export const pastText = {
  working: 'Working the forecasts out …',
  failed: 'The forecasts could not be worked out:',
  asItStands: `${pastCase.title} as it stands; what you changed does not enter. Chances are exact, of how it stands ${plural(pastCase.horizonWeeks, 'week')} after the start, with the calendar announced by the day. A day counts as the end of its week.`,
}
