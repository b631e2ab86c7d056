import { type EarlierModel, majorOf } from '@/scenarios/earlier-model'
import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import { mayBe } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { visibleText } from '@/scenarios/visible-text'
import { traySigns, trayUnescaped } from '../link/tray-signs'
import { type Lost, whyNotSame } from './carried-recipe'

const itemsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

function nameOf(id: string, escaped: string): string {
  try {
    const name = visibleText(trayUnescaped(escaped))
    return name === '' ? id : name
  } catch (error) {
    if (error instanceof URIError) return id
    throw error
  }
}

/** Why numbers, or numbers with their ranges, do not carry over. */
function whyNotNumbers(negotiation: Negotiation, earlier: EarlierModel, text: string): string | undefined {
  for (const item of itemsOf(text)) {
    const [id = '', ...values] = item.split(':')
    const other = whyNotSame(negotiation, earlier, id)
    if (other !== undefined) return `“${id}”: ${other}`
    const { min, max, unit } = parameterOf(negotiation, id)
    const beyond = values.find((value) => !mayBe(parameterOf(negotiation, id), Number(value)))
    if (beyond !== undefined) return `“${id}”: it may be from ${min} to ${max} (${unit}), not ${beyond}`
  }
  return undefined
}

/** Why chosen ranges do not hold the readings of their numbers; what another case reads is not known here. */
function whyNotHeld(scenario: BareCase, id: string, numbers: string, ranges: string): string | undefined {
  const moved = new Set(itemsOf(numbers).map((item) => item.split(':')[0]))
  for (const item of id === scenario.id ? itemsOf(ranges) : []) {
    const [number = '', low, high] = item.split(':')
    const { base } = entryOf(scenario.numbers, number)
    if (!moved.has(number) && !(Number(low) <= base && base <= Number(high)))
      return `“${number}”: its range does not hold the reading, ${base}`
  }
  return undefined
}

function whyNotDates({ deadline, events, modelVersion }: Negotiation, text: string): string | undefined {
  const [length, ...dates] = itemsOf(text)
  const model = `model ${majorOf(modelVersion)}`
  if (length !== undefined && length !== traySigns.noLength && deadline?.every !== undefined)
    return `in ${model} the length of a delay is the number “${deadline.every.number}”`
  const unknown = dates.map((date) => date.split(':')[1] ?? '').find((event) => !Object.hasOwn(events, event))
  return unknown === undefined ? undefined : `${model} has nothing named ${unknown}`
}

/** What is compared, entry by entry: each whole or not at all, since half of one would be another scenario under its name. */
export function carriedTray(
  negotiation: Negotiation,
  scenario: BareCase,
  earlier: EarlierModel,
  tray: string,
): { readonly text: string | undefined; readonly lost: readonly Lost[] } {
  const [baseline = '0', ...entries] = tray.split(traySigns.between)
  const lost: Lost[] = []
  const kept = entries.filter((entry) => {
    const [id = '', , name = '', numbers = '', dates = '', ranges = ''] = entry.split(traySigns.within)
    const reason =
      whyNotNumbers(negotiation, earlier, numbers) ??
      whyNotNumbers(negotiation, earlier, ranges) ??
      whyNotHeld(scenario, id, numbers, ranges) ??
      whyNotDates(negotiation, dates)
    if (reason === undefined) return true
    const value = [numbers, dates, ranges].filter((part) => part !== '').join('; ')
    lost.push({ label: `In Compare: ${nameOf(id, name)}`, value, reason })
    return false
  })
  if (kept.length === 0) return { text: undefined, lost }
  const first = kept.indexOf(entries[Number(baseline)] ?? '')
  return { text: [Math.max(0, first), ...kept].join(traySigns.between), lost }
}
