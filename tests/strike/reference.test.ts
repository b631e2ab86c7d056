import { expect, it } from 'vitest'
import { numbersOf, solveAnswer } from '@/simulation'
import { isStill, type State, start } from './reference/reference-state'
import { type Numbers, stepsOf } from './reference/reference-week'
import { opened, presets } from './strike'

const stillOpen = (state: State): string => {
  if (state.contract !== 'run out') return 'unresolved_contract'
  return isStill(state) ? 'unresolved_stoppage' : 'unresolved_work'
}

function outcomeOf(state: State): string {
  switch (state.contract) {
    case 'signed':
      return 'settled_before'
    case 'signed late':
      return 'settled_holdout'
    case 'signed after':
      if (state.pressure === 'back') return 'stopped_return'
      return state.pressure === 'lockout' ? 'stopped_lockout' : 'stopped_strike'
    case 'imposed':
      return 'imposed'
    default:
      return stillOpen(state)
  }
}

/** The chance of every state after each of the weeks; the last day falls in week 4 and, where it was put off, every so many weeks later. */
function solved(n: Numbers, weeks: number): ReadonlyMap<string, readonly [State, number]> {
  const [near = 0, every = 1] = [n.near_weeks, n.extension_weeks]
  const isLast = (week: number) => week >= 4 && (week - 4) % every === 0
  const isNear = (week: number) => Array.from({ length: near + 1 }, (_, ahead) => week + ahead).some(isLast)
  let mass = new Map<string, readonly [State, number]>([[JSON.stringify(start), [start, 1]]])
  for (let week = 1; week <= weeks; week++)
    for (const step of stepsOf(isNear(week), isLast(week), n)) {
      const next = new Map<string, readonly [State, number]>()
      const put = (state: State, chance: number) => {
        const key = JSON.stringify(state)
        next.set(key, [state, (next.get(key)?.[1] ?? 0) + chance])
      }
      for (const [state, chance] of mass.values()) {
        const ways = step(state)
        for (const [to, part] of ways) put(to, chance * part)
        put(state, chance * (1 - ways.reduce((sum, [, part]) => sum + part, 0)))
      }
      mass = next
    }
  return mass
}

// Masses add up to 1: a step rounds each of at most 7 terms some 20 times, 6 steps a week, in both readings.
const ROUNDING = 2 * 26 * 6 * 7 * 20 * 2 ** -53

it.each(presets)('the chain of $id has the chances of a second reading of its rules', (preset) => {
  const { horizonWeeks } = preset
  const mass = solved(numbersOf(opened, preset, {}), horizonWeeks)
  const shares: Record<string, number> = {}
  for (const [state, chance] of mass.values()) shares[outcomeOf(state)] = (shares[outcomeOf(state)] ?? 0) + chance
  const { outcomes } = solveAnswer(opened, preset, {}, horizonWeeks)
  for (const { id, exact } of outcomes) expect(Math.abs(exact - (shares[id] ?? 0)), id).toBeLessThanOrEqual(ROUNDING)
})

it('whose terms are agreed is the same in both readings', () => {
  const [generic] = presets
  if (generic === undefined) throw new Error('there is no case')
  const mass = solved(numbersOf(opened, generic, {}), generic.horizonWeeks)
  const told = { "firm's": 'firmTerms', halfway: 'halfway', "union's": 'unionTerms', apart: '', close: '' }
  const shares: Record<string, number> = {}
  for (const [state, chance] of mass.values()) {
    const outcome = outcomeOf(state)
    const ending = outcome === 'imposed' ? outcome : `${outcome}/${told[state.offers]}`
    shares[ending] = (shares[ending] ?? 0) + chance
  }
  const { prices } = solveAnswer(opened, generic, {}, generic.horizonWeeks)
  expect(prices).toHaveLength(16)
  for (const { ending, share } of prices)
    expect(Math.abs(share - (shares[ending] ?? 0)), ending).toBeLessThanOrEqual(ROUNDING)
})
