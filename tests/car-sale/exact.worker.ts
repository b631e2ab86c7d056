import { forcedSale } from '@/scenarios/forced-sale'
import { serveExact } from '@/ui/engine/serve-exact'
import { entryFor } from '../entry-for'
import { carSale } from './scenarios/car-sale'

serveExact([entryFor(forcedSale), entryFor(carSale)], (message) => self.postMessage(message))
