import type { Negotiation } from '@/scenarios/negotiation'
import { compileNegotiation, storedAnswer } from '@/simulation'
import { carSale as unkept } from './scenarios/car-sale'
import { patientCar, usedCar } from './scenarios/car-sale/used-car.scenario'

/** What `npm run answers` would keep with a case, as it would come out of the file. */
const compiled = await compileNegotiation(unkept)
const answers = new Map(
  [usedCar, patientCar].map((scenario): [string, unknown] => [
    scenario.id,
    JSON.parse(JSON.stringify(storedAnswer(compiled, scenario))),
  ]),
)

/** A negotiation of another shape than the bundled one, with its answers kept: two parties, no deadline, no actor of whom there are several, no record. */
export const carSale: Negotiation = {
  ...unkept,
  first: { scenario: usedCar, answer: answers.get(usedCar.id) },
  loadAnswer: async (id) => answers.get(id),
}
