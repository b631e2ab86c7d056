import { smallNegotiation } from '@/scenarios/small/small-negotiation'
import { carMachine } from '../../machines/car-sale/car.machine'
import { carEvents } from '../../machines/car-sale/car-events'
import { carCases } from './cases'
import { answers, chances } from './likelihood-table'
import { numbers } from './numbers'
import { usedCar } from './used-car.scenario'
import { endings, regions } from './words'

export const carSale = smallNegotiation({
  id: 'car-sale',
  subject: 'talks about a used car',
  about: 'Talks about a used car as one machine of three: the price asked, the offer and the talks.',
  notModelled: [{ id: 'credit', label: 'Credit', reason: 'The car is paid at once.' }],
  modelVersion: '1.0.0',
  machine: carMachine,
  machineFrom: { name: 'carMachine', from: '@/machines/car-sale/car.machine' },
  events: carEvents,
  regions,
  endings,
  chances,
  answers,
  counted: { raises: { name: 'Better offers', events: ['buyer.raises'] } },
  price: { number: 'price', field: 'priceThousandEuros', unit: '€ thousand', told: '€ AMOUNT thousand' },
  parameters: numbers,
  parties: [
    { id: 'buyer', hue: 'teal', role: 'Whoever wants the car' },
    { id: 'seller', hue: 'olive', role: 'Whoever has the car' },
  ],
  target: 'The car',
  presets: carCases,
  first: usedCar,
})
