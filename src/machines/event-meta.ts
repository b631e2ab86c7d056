import { biddersEvents } from './bidders-events'
import { lawEvents } from './law-events'
import type { EventMeta, NegotiationEventType } from './negotiation.types'
import { saleEvents } from './sale-events'
import { tariffsEvents } from './tariffs-events'

/** How a screen names each event. Words in capitals (HOST, HOME, OWNER, TARGET, LEGISLATURE, a buyer) stand for the scenario's own names. */
export const eventMeta: Readonly<Record<NegotiationEventType, EventMeta>> = {
  ...lawEvents,
  ...saleEvents,
  ...biddersEvents,
  ...tariffsEvents,
}
