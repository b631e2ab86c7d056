import type { Graph } from '../chain/graph'
import type { ChainModel } from '../model/chain-model'
import { createStepper } from './machine-stepper'

/**
 * The state in which a scenario starts: the machine's initial one moved by the prologue's events.
 * @throws {RangeError} naming the first event the machine refuses, or a prologue that ends in an answer state or an ending.
 */
export function findStart<View>(graph: Graph, model: ChainModel<View>, prologue: readonly string[]): number {
  const stepper = createStepper(model.machine)
  let snapshot = stepper.initial
  prologue.forEach((event, index) => {
    const next = stepper.step(snapshot, event)
    if (next === undefined) {
      throw new RangeError(
        `Prologue event ${index + 1}, "${event}", is not possible in ${JSON.stringify(snapshot.value)}.`,
      )
    }
    snapshot = next
  })
  const view = model.view(snapshot)
  if (model.isAnswer(snapshot) || model.ending(view) !== undefined) {
    throw new RangeError(`The prologue ends in ${JSON.stringify(snapshot.value)}; it must end where a week can begin.`)
  }
  return graph.key.indexOf(model.key(view))
}
