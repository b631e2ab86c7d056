import type { Tornado, TornadoBar } from '@/simulation/analyse/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { grouped, listed, plural } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import type { MattersView } from './matters-place'
import { chanceWords, numberText, points } from './number-text'
import { targetWords } from './target-words'

export const viewTitles: Readonly<Record<MattersView, string>> = {
  tornado: 'Tornado',
  one: 'One number',
  two: 'Two numbers',
  slopes: 'Elasticities',
  sobol: 'Sobol',
  goal: 'Goal',
}

export const mattersText = {
  ledger: 'Where these numbers come from',
  analysis: 'Analysis',
  for: 'For',
  now: (chance: number) => `now ${chanceWords(chance)}.`,
  ofAll: 'These analyses are of all futures, not of those that fit your “what if”.',
  starting: 'Starting …',
  progress: (done: number, count: number) => `${grouped(done)} of ${grouped(count)} exact answers`,
  left: (seconds: number) => `, about ${plural(Math.max(1, Math.round(seconds)), 'second')} left`,
  stopped: (done: number, count: number) =>
    `Stopped at ${grouped(done)} of ${grouped(count)} exact answers. What is done is kept.`,
  failed: (message: string) => `This could not be worked out: ${message}`,
  stale: 'From before your last change; the new one is being worked out.',
  cancel: 'Cancel',
  goOn: 'Go on',
  again: 'Try again',
  showAll: (count: number) => `Show all ${count}`,
  showFew: 'Show the first 15',
}

const star = (bar: TornadoBar) => (bar.monotone ? '' : ' ★')

export const mattersWords = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const { targetName } = targetWords(open)
  const { nameOf, valueText } = numberText(open)
  const { groupLetter, groupName } = groupWords(open)

  const tornadoText = {
    title: (target: string) => `What moves “${targetName(target)}”`,
    unit: 'futures in 100',
    note: 'Line: now. Hollow: towards the low end of the number’s range; filled: towards the high end. All other numbers stay at their reading.',
    bends:
      ' ★ not monotone: between its ends the chance turns, so the two ends do not tell the whole story; open One number.',
    action: 'open One number',
    secondAction: (name: string) => `open Two numbers with ${name}`,
    chosen: (name: string) => `${name} is chosen. Choose a second number for a map of both.`,
    letGo: 'Choose none',
    columns: ['Number', 'Low', 'Ending at low', 'High', 'Ending at high', 'Swing'],
  }

  /** The bars as the chart draws them, chances in points. */
  const tornadoRows = ({ now, bars }: Tornado) =>
    bars.map((bar) => ({
      id: bar.id,
      name: `${nameOf(bar.id)}${star(bar)}`,
      now: now * 100,
      atLow: bar.atLow * 100,
      atHigh: bar.atHigh * 100,
      lowText: `${valueText(bar.id, bar.low)} → ${endPoints(bar.atLow)}`,
      highText: `${valueText(bar.id, bar.high)} → ${endPoints(bar.atHigh)}`,
    }))

  const tornadoTable = ({ bars }: Tornado) => ({
    columns: tornadoText.columns,
    rows: bars.map(
      (bar) =>
        [
          `${nameOf(bar.id)}${star(bar)}`,
          valueText(bar.id, bar.low),
          points(bar.atLow),
          valueText(bar.id, bar.high),
          points(bar.atHigh),
          (bar.swing * 100).toFixed(2),
        ] as const,
    ),
  })

  /** One sentence with the widest bar, and how many hardly matter. */
  function tornadoCaption({ target, now, bars }: Tornado): string {
    const [widest] = bars
    if (widest === undefined || widest.swing === 0)
      return `No number moves “${targetName(target)}”: it stays at ${chanceWords(now)}.`
    const small = bars.filter(({ swing }) => swing < 0.01).length
    const rest = small === 0 ? '' : ` ${small} of ${bars.length} numbers move it by less than one in 100.`
    return `${nameOf(widest.id)} moves it most: from ${points(widest.atLow)} in 100 at ${valueText(widest.id, widest.low)} to ${points(widest.atHigh)} at ${valueText(widest.id, widest.high)}.${rest}`
  }

  /** The numbers whose chance turns within what was tested, for the note. */
  const bendWords = (bars: readonly TornadoBar[]): string => {
    const bent = bars.filter(({ monotone }) => !monotone)
    return bent.length === 0 ? '' : `${tornadoText.bends} Here: ${listed(bent.map(({ id }) => nameOf(id)))}.`
  }

  const letterWords = groupOrder.map((group) => `${groupLetter(group)} ${groupName(group)}`).join(' · ')

  return { tornadoText, tornadoRows, tornadoTable, tornadoCaption, bendWords, letterWords }
})

/** Whole points where that tells ends apart, tenths below ten. */
const endPoints = (chance: number) => (chance >= 0.1 ? (chance * 100).toFixed(0) : (chance * 100).toFixed(1))
