import type { Chain } from '@/engine'
import { type StrikeView, viewOfKey } from '@/scenarios/strike/view'
import { opened } from './strike'

const { graph } = opened
const views: readonly (StrikeView | undefined)[] = Array.from(graph.key, (key, s) =>
  (graph.ending[s] ?? -1) >= 0 ? undefined : viewOfKey(key),
)
const isStrike = views.map((view) => view?.pressure === 'strike' || view?.pressure === 'entrenched')
const isOrderOver = views.map((view) => view?.law === 'over')
const isMediated = views.map((view) => view !== undefined && view.mediator !== 'none')

export type Strikes = {
  /** The share of all futures in which a first strike begins, by the week in which it does. */
  readonly began: readonly number[]
  /** Of those strikes, the share over after so many weeks; index 0 unused. */
  readonly endedAfter: readonly number[]
  /** Of those that are over, the share in which a mediator was at hand at their end. */
  readonly mediated: number
  /** The share that is not over by the horizon. */
  readonly open: number
}

/** Follows every week's new strikes by themselves, step by step, to the chain's horizon. One that goes on after an order is no new one. */
export function strikesOf(chain: Chain): Strikes {
  const { horizon, layers, n, steps, weekStart } = chain
  let others = new Float64Array(n)
  others[chain.start] = 1
  const cohorts: { readonly week: number; mass: Float64Array }[] = []
  const began = new Array<number>(horizon + 1).fill(0)
  const ended = new Array<number>(horizon + 1).fill(0)
  let withMediator = 0
  for (let week = 1; week <= horizon; week++)
    for (const step of steps.subarray(weekStart[week], weekStart[week + 1])) {
      const layer = layers[step]!
      const move = (from: Float64Array, seen: (source: number, target: number, mass: number) => boolean) => {
        const to = new Float64Array(n)
        for (let s = 0; s < n; s++) {
          if (from[s] === 0) continue
          const [first, last, c] = [layer.rowStart[s]!, layer.rowStart[s + 1]!, layer.rowClass[s]!]
          to[s]! += from[s]! * (first === last ? 1 : chain.quiet[c]!)
          for (let j = first; j < last; j++) {
            const mass = from[s]! * chain.chance[chain.classStart[c]! + j - first]!
            if (seen(s, layer.target[j]!, mass)) to[layer.target[j]!]! += mass
          }
        }
        return to
      }
      const fresh = new Float64Array(n)
      const stayed = move(others, (s, t, mass) => {
        if (!isStrike[t] || isStrike[s] || isOrderOver[t]) return true
        fresh[t]! += mass
        began[week]! += mass
        return false
      })
      for (const cohort of cohorts)
        cohort.mass = move(cohort.mass, (s, t, mass) => {
          if (isStrike[t]) return true
          ended[week - cohort.week]! += mass
          if (isMediated[s]) withMediator += mass
          stayed[t]! += mass
          return false
        })
      others = stayed
      if (fresh.some((mass) => mass > 0)) cohorts.push({ week, mass: fresh })
    }
  const over = ended.reduce((sum, mass) => sum + mass, 0)
  const all = began.reduce((sum, mass) => sum + mass, 0)
  return { began, endedAfter: ended.map((mass) => mass / over), mediated: withMediator / over, open: 1 - over / all }
}
