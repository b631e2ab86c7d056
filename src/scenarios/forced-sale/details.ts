import type { NegotiationDetails } from '../negotiation'
import { notModelled } from './not-modelled'

export const details: NegotiationDetails = {
  notModelled,
  milestones: [
    { id: 'nearDeal', name: 'Near deal' },
    { id: 'framework', name: 'HOME assents' },
    { id: 'determined', name: 'HOST approves' },
    { id: 'signed', name: 'Signed' },
    { id: 'closed', name: 'Closed' },
    { id: 'refused', name: 'HOME refuses', isSetback: true },
    { id: 'fellBack', name: 'Falls back', isSetback: true },
  ],
}
