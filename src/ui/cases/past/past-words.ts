import { inNamesOf } from '@/scenarios/names-in-text'
import type { OutcomeGroup } from '@/scenarios/negotiation'
import { parameterOf } from '@/scenarios/parameter-of'
import type { ScenarioSource } from '@/scenarios/scenario.schema'
import { inSampleNumbers } from '@/simulation/history/in-sample'
import { plural, typographic } from '@/ui/shared/format'
import { fromPast } from './real-history'

export const pastWords = fromPast(({ negotiation }, { pastCase, history }) => {
  /** A text of the negotiation in the names of the case on record. */
  const inPastWords = (text: string): string => typographic(inNamesOf(negotiation, pastCase, text))

  const ofEndings = (field: 'name' | 'short' | 'count' | 'happens'): Readonly<Record<OutcomeGroup['id'], string>> =>
    Object.fromEntries(negotiation.groups.map((group) => [group.id, inPastWords(group[field])]))

  /** What the machine takes a headline for, in its own plain words. */
  const plainEvents = (events: readonly string[]): readonly string[] =>
    events.map((event) => inPastWords(negotiation.events[event]?.headline ?? event))

  const moving = negotiation.parameters.filter(({ kind }) => kind !== 'amount').length

  const informedText = {
    summary: (count: number) =>
      `${count} of the ${moving} numbers behind this forecast were partly informed by what came later`,
    lead: 'No event, date or price from after the day enters. Hindsight can still sit in what the model has in it at all, and in these readings:',
    wide: (count: number) => `Let these ${count} numbers range as widely as their evidence`,
    working: (draws: number) => `Drawing them ${draws} times …`,
    cancel: 'Cancel',
    range: (low: string, high: string, draws: number, ending: string) =>
      `${low} to ${high} in 100 ${ending}: 5th to 95th percentile of ${draws} draws of these numbers, the others at their readings.`,
    failed: 'The range could not be worked out:',
  }

  const sourcesOf = (ids: readonly string[]): readonly (ScenarioSource & { readonly id: string })[] =>
    ids.flatMap((id) => {
      const source = history.sources[id] ?? pastCase.sources[id]
      return source === undefined ? [] : [{ id, ...source }]
    })

  /** Which case a screen of the record is about, where the open one is another or changed; nothing where they are the same. */
  function whoseRecord(title: string, { isOther, isChanged }: Standing): string | undefined {
    if (isOther) {
      return `This page is about ${pastCase.title}, untouched, and not about the open case, ${title}: it is the one case here whose real course is on record.`
    }
    return isChanged ? `This page is about ${pastCase.title}, untouched: nothing you changed enters it.` : undefined
  }

  return {
    inPastWords,
    plainEvents,
    informedText,
    sourcesOf,
    whoseRecord,
    pastEnding: ofEndings('name'),
    pastShort: ofEndings('short'),
    /** An ending inside a sentence: "sold". */
    endingWord: ofEndings('count'),
    endingHappens: ofEndings('happens'),
    /** The numbers through which later knowledge can still have entered, by name. */
    informedNumbers: inSampleNumbers(negotiation, pastCase).map((id) => ({
      id,
      label: inPastWords(parameterOf(negotiation, id).label),
    })),
    asItStands: `${pastCase.title} as it stands; what you changed does not enter. Chances are exact, of how it stands ${plural(pastCase.horizonWeeks, 'week')} after the start, with the calendar announced by the day. A day counts as the end of its week, whose other days count as quiet.`,
  }
})

type Standing = { readonly isOther: boolean; readonly isChanged: boolean }

export const pastText = {
  working: 'Working the forecasts out …',
  failed: 'The forecasts could not be worked out:',
}
