import type { AnyMachineSnapshot } from 'xstate'
import type { ChainModel } from '../model/chain-model'
import type { Factor } from '../model/factor'
import type { MachineStepper } from './machine-stepper'

/** One way a headline can work out: the answers it brought, their chances, and the state in which the week ends. */
export type Resolution = {
  readonly answers: readonly string[]
  readonly factors: readonly Factor[]
  readonly settled: AnyMachineSnapshot
}

/**
 * Eliminates answer states: every path of answers from `snapshot` to a state that waits for the next week.
 * @throws {Error} if an answer state has no alternative, or the machine refuses one the table offers.
 */
export function expandAnswers<View>(
  model: ChainModel<View>,
  stepper: MachineStepper,
  snapshot: AnyMachineSnapshot,
): readonly Resolution[] {
  if (!model.isAnswer(snapshot)) return [{ answers: [], factors: [], settled: snapshot }]
  const alternatives = model.answers(model.view(snapshot))
  if (alternatives.length === 0) {
    throw new Error(`Answer state ${JSON.stringify(snapshot.value)} has no alternative in the likelihood table.`)
  }
  return alternatives.flatMap(({ event, factors }) => {
    const next = stepper.step(snapshot, event)
    if (next === undefined) {
      throw new Error(`The table answers ${JSON.stringify(snapshot.value)} with "${event}", which the machine refuses.`)
    }
    return expandAnswers(model, stepper, next).map((later) => ({
      answers: [event, ...later.answers],
      factors: [...factors, ...later.factors],
      settled: later.settled,
    }))
  })
}
