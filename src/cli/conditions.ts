import { closestWord, MAX_HORIZON_WEEKS } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { weeksRule } from '@/scenarios/number-rules'
import { foundWords, readNumber } from '@/scenarios/read-number'
import { conditionCatalogue } from '@/simulation/analyse'
import type { WhatIf } from '@/simulation/types'
import { BadInput } from './bad-input'

const FLAG = '--if'
const MOST = 5
const MOST_DEADLINES = 60

/** `event:EVENT:1:20` */
export const exampleOf = ({ examples }: Negotiation): string => `event:${examples.event}:1:20`

const orDeadline = ({ deadline }: Negotiation): string =>
  deadline === undefined ? '' : ' or :dN (by the N-th deadline)'

function byOf(text: string | undefined): Pick<WhatIf, 'by'> {
  if (text === undefined || text === '') return {}
  const isDeadline = text.startsWith('d')
  const [least, most] = isDeadline ? [1, MOST_DEADLINES] : [0, MAX_HORIZON_WEEKS]
  const read = readNumber(isDeadline ? text.slice(1) : text, weeksRule(least, most))
  if (read.status === 'bad') {
    const allowed = `a week from 0 to ${MAX_HORIZON_WEEKS}, or d1 to d${MOST_DEADLINES}`
    throw new BadInput(FLAG, isDeadline ? `"${text}"` : foundWords(read), allowed)
  }
  return { by: isDeadline ? { deadline: read.value } : read.value }
}

/** Collects what stands after each `--if` into conditions on the future, as links write them. */
export const ifParser =
  (negotiation: Negotiation) =>
  (text: string, before: readonly WhatIf[]): readonly WhatIf[] => {
    const [on, id = '', happened, by, ...rest] = text.split(':')
    if ((on !== 'event' && on !== 'state') || (happened !== '0' && happened !== '1') || rest.length > 0) {
      throw new BadInput(
        FLAG,
        `"${text}"`,
        `event:ID:1 or state:ID:0, then :WEEK${orDeadline(negotiation)}, for example ${exampleOf(negotiation)}`,
      )
    }
    const known = conditionCatalogue(negotiation)
      .filter((subject) => subject.on === on)
      .map((subject) => subject.id)
    if (!known.includes(id)) {
      const meant = closestWord(id, known)
      throw new BadInput(FLAG, `"${id}"`, meant === undefined ? `one of ${known.join(', ')}` : `did you mean ${meant}?`)
    }
    if (before.length >= MOST) throw new BadInput(FLAG, `${before.length + 1} conditions`, `up to ${MOST}`)
    return [...before, { on, id, happened: happened === '1', ...byOf(by) }]
  }
