import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { parameterById, parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { lawOf, solveAnswer } from '@/simulation'
import {
  atOnce,
  drawnNumbers,
  GOAL_TOLERANCE,
  mergeTables,
  movingNumbers,
  readElasticities,
  readSobol,
  seekGoal,
  slopesOf,
  solvePoints,
} from '@/simulation/analyse'
import { numberOf } from '@/simulation/edited-case'
import { opened } from '../../forced-sale'

const HORIZON = 40
const sold = (changes: Record<string, number>) =>
  entryOf(solveAnswer(opened, tiktok2025, changes, HORIZON).groups, 'sold')

// Central differences with a step of 1e-4 of the number: an error of h² · f‴ ÷ 6, below 1e-6 of the slope's size here, plus
// rounding of 1e-13 ÷ h; 1e-4 relative and 1e-8 absolute leave room for both and see a slope wrong by a thousandth.
it('slopes are central differences, elasticities their per cent', () => {
  const slopes = slopesOf(opened, tiktok2025, {}, HORIZON, ['sold', 'kept_voided'])
  const now = atOnce(solvePoints(opened, tiktok2025, {}, HORIZON, { kind: 'tornado' }, 0, 1))
  const { share, rows } = readElasticities(opened, tiktok2025, {}, now, slopes, 'sold')
  expect(Math.abs(share - sold({}))).toBeLessThan(1e-14)
  for (const id of ['bd_near', 'sign_step', 'tar_threat', 'or_near_deal', 'weight_fund'] as const) {
    const value = tiktok2025.numbers[id].base
    const h = 1e-4 * value
    const difference = (sold({ [id]: value + h }) - sold({ [id]: value - h })) / (2 * h)
    const row = rows.find((one) => one.id === id)
    expect(Math.abs((row?.slope ?? 0) - difference), id).toBeLessThan(1e-4 * Math.abs(difference) + 1e-8)
    expect(Math.abs((row?.elasticity ?? 0) - (value / share) * (row?.slope ?? 0))).toBeLessThan(1e-15)
  }
  const pull = rows.map(
    ({ id, slope }) => Math.abs(slope) * (lawOf(tiktok2025, {}, id).high - lawOf(tiktok2025, {}, id).low),
  )
  expect(pull).toEqual(pull.toSorted((a, b) => b - a))
  expect(() => readElasticities(opened, tiktok2025, {}, now, slopes, 'banned')).toThrow('not solved')
})

it('reaches a goal three ways, each verified, each inside its ranges, none dearer than one number alone', () => {
  const now = sold({})
  const result = atOnce(seekGoal(opened, tiktok2025, {}, HORIZON, { target: 'sold', wished: now + 0.1 }))
  if (result.kind !== 'found') throw new Error(result.kind)
  expect(result.answers).toHaveLength(3)
  for (const { changes, chance, moves, cost } of result.answers) {
    expect(Math.abs(sold(changes) - (now + 0.1))).toBeLessThanOrEqual(GOAL_TOLERANCE)
    expect(Math.abs(chance - sold(changes))).toBeLessThan(1e-14)
    for (const { id, to, halfRanges } of moves) {
      const { low, high, reading } = lawOf(tiktok2025, {}, id)
      expect(to).toBeGreaterThanOrEqual(low)
      expect(to).toBeLessThanOrEqual(high)
      expect(Math.abs(halfRanges - Math.abs(to - reading) / ((high - low) / 2))).toBeLessThan(1e-12)
    }
    expect(Math.abs(cost - moves.reduce((sum, { halfRanges }) => sum + halfRanges, 0))).toBeLessThan(1e-12)
  }
  const leading = result.answers.map(({ moves }) => moves[0]?.id)
  expect(new Set(leading).size).toBe(3)
  const costs = result.answers.map(({ cost }) => cost)
  expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  for (const { id } of result.answers.flatMap(({ moves }) => moves)) {
    const { low, high, reading } = lawOf(tiktok2025, {}, id)
    for (const end of [low, high]) {
      let [near, far] = [reading, end]
      if (sold({ [id]: far }) < now + 0.1) continue
      for (let k = 0; k < 20; k++) {
        const middle = (near + far) / 2
        if (sold({ [id]: middle }) >= now + 0.1) far = middle
        else near = middle
      }
      const alone = Math.abs(near - reading) / ((high - low) / 2)
      expect(costs[0]).toBeLessThanOrEqual(alone + 1e-3)
    }
  }
})

it('says where it is there already, and the best it found where no change within the ranges will do', () => {
  const now = sold({})
  expect(atOnce(seekGoal(opened, tiktok2025, {}, HORIZON, { target: 'sold', wished: now + 0.0003 }))).toEqual({
    kind: 'there',
    now,
  })
  const beyond = atOnce(seekGoal(opened, tiktok2025, {}, 3, { target: 'sold', wished: 0.9 }))
  if (beyond.kind !== 'outOfReach') throw new Error(beyond.kind)
  expect(beyond.best.chance).toBeLessThan(0.9)
  expect(beyond.best.moves.every(({ atEnd }) => atEnd)).toBe(true)
  expect(() => atOnce(seekGoal(opened, tiktok2025, {}, 3, { target: 'sold', wished: 1.2 }))).toThrow('1.2')
})

it('leaves out by structure exactly the numbers that move no state within the horizon', () => {
  const amounts = parameterIds.filter((id) => parameterById(id).kind === 'amount')
  const held = (number: (typeof tiktok2025.numbers)['tar_threat']) => ({ ...number, low: 0, high: 0 })
  // By trial: a number moves something if the distribution over states differs in any bit after a change.
  for (const [horizon, changes] of [
    [1, {}],
    [3, {}],
    [9, { tar_threat: 0, tar_threat_truce: 0 }],
  ] as const) {
    const scenario = {
      ...tiktok2025,
      numbers: {
        ...tiktok2025.numbers,
        ...(horizon === 9
          ? {
              tar_threat: held(tiktok2025.numbers.tar_threat),
              tar_threat_truce: held(tiktok2025.numbers.tar_threat_truce),
            }
          : {}),
      },
    }
    const { moving, leftOut } = movingNumbers(opened, scenario, changes, horizon)
    const answer = (id: string, value: number) => {
      const { outcomes, means } = solveAnswer(opened, scenario, { ...changes, [id]: value }, horizon)
      return JSON.stringify([outcomes, means])
    }
    for (const { id, why } of leftOut) {
      if (why === 'held') continue
      const { low, high } = numberOf(scenario, id)
      expect(answer(id, low), `${id} at ${horizon} weeks`).toBe(answer(id, high))
    }
    expect(moving.length).toBeGreaterThan(0)
    expect(leftOut.flatMap(({ id, why }) => (why === 'amount' ? [id] : []))).toEqual(amounts)
    expect(leftOut.some(({ why }) => why === 'unreachable')).toBe(true)
    if (horizon === 9) expect(leftOut).toContainEqual({ id: 'tar_threat', why: 'held' })
    if (horizon === 9) expect(leftOut).toContainEqual({ id: 'tar_impose', why: 'unreachable' })
  }
  expect(movingNumbers(opened, tiktok2025, {}, 104).moving).toHaveLength(67)
})

it('Sobol shares name the numbers that vary and what leads, and are none where nothing can happen', () => {
  const analysis = { kind: 'sobol', samples: 24 } as const
  const { moving } = drawnNumbers(opened, tiktok2025, {}, 6)
  const points = 24 * (moving.length + 2)
  const parts = [
    [0, 300],
    [300, points],
  ].map(([from = 0, to = 0]) => atOnce(solvePoints(opened, tiktok2025, {}, 6, analysis, from, to)))
  const table = mergeTables(parts)
  const read = (target: string) => readSobol(opened, tiktok2025, {}, 6, table, target, { resamples: 20 })
  const { shares, samples, evaluations, leftOut } = read('kept_voided')
  expect([samples, evaluations, shares.length + leftOut.length]).toEqual([24, points, parameterIds.length])
  expect(shares.every(({ total }) => total >= 0)).toBe(true)
  // A court that steps in voids the law as often in every case: what leads is whether one does.
  expect(shares[0]?.id).toBe('inj_ban')
  // Talks open and bring an agreement: a product of two numbers, and of a third that stands in both, which therefore lead.
  const pending = read('unresolved_pending').shares
  expect(
    pending
      .slice(0, 3)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['bd_near', 'bd_open', 'will_owner'])
  expect(read('banned')).toMatchObject({ variance: 0, shares: [] }) // no deadline falls within six weeks
})
