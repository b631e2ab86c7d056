import type { EventMeta } from '@/machines/event-record'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { inWords } from '@/ui/shared/run-words'

const named: Readonly<Record<string, EventMeta>> = eventMeta

/** "Beijing’s refusal"; of a headline with answers the last one, which tells what came of it. */
export const nounOf = (events: readonly string[]): string => inWords(named[events.at(-1) ?? '']?.noun ?? 'the week')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
