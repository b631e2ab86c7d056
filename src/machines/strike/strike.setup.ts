import { and, not, or, setup, stateIn } from 'xstate'
import type { StateMeta } from '../state-meta'
import type { Lane, Party } from './event-meta'
import type { StrikeEvent } from './strike.types'

/** The shared vocabulary of the mechanisms: events, guards, tags. It holds no number, and the machine no context. */
export const strike = setup({
  types: {
    events: {} as StrikeEvent,
    meta: {} as StateMeta<Party, Lane>,
    tags: {} as 'answer' | 'settled' | 'stopped' | 'imposed',
  },
  guards: {
    isTentative: stateIn({ offers: 'tentative' }),
    isOpen: not('isTentative'),
    hasMandate: stateIn({ pressure: 'mandate' }),
    isOut: or([stateIn({ pressure: 'strike' }), stateIn({ pressure: 'entrenched' }), stateIn({ pressure: 'lockout' })]),
    hasStopped: or(['isOut', stateIn({ pressure: 'returned' })]),
    isAgreedAfterAStop: and(['isTentative', 'hasStopped']),
    hasExpired: stateIn({ contract: 'lapsed' }),
    isTalking: and(['hasExpired', 'isOpen']),
    // On the last day a side decides at its own point, and later while nothing waits for a vote.
    mayStrike: or(['isTalking', stateIn({ contract: 'unionChooses' })]),
    mayLockOut: or(['isTalking', stateIn({ contract: 'firmChooses' })]),
    mayBeOrdered: and(['isOut', 'isOpen']),
    canBeOrdered: and(['mayBeOrdered', stateIn({ law: 'silent' })]),
    isCoolingOff: stateIn({ law: 'coolingOff' }),
  },
})
