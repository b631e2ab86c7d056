import type { EventMeta } from '@/machines/event-record'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export const eventNouns = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  const named: Readonly<Record<string, EventMeta>> = eventMeta
  const { inWords } = runWords(open)

  /** "Beijing’s refusal"; of a headline with answers the last one, which tells what came of it. */
  const nounOf = (events: readonly string[]): string => inWords(named[events.at(-1) ?? '']?.noun ?? 'the week')

  return { nounOf }
})
