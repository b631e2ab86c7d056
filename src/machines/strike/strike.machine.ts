import { contractRegion } from './contract.machine'
import { lawRegion } from './law.machine'
import { mediatorRegion } from './mediator.machine'
import { offersRegion } from './offers.machine'
import { fundRegion, stockRegion } from './patience.machine'
import { pressureRegion } from './pressure.machine'
import { strike } from './strike.setup'

/**
 * A union and a firm before their contract expires: what CAN happen, without any number. Parallel and pure: no time, chance,
 * date or side effect. States tagged `answer` take no time; `settled`, `stopped` and `imposed` are endings.
 */
export const strikeMachine = strike.createMachine({
  id: 'strike',
  type: 'parallel',
  states: {
    contract: contractRegion,
    offers: offersRegion,
    pressure: pressureRegion,
    mediator: mediatorRegion,
    law: lawRegion,
    fund: fundRegion,
    stock: stockRegion,
  },
})
