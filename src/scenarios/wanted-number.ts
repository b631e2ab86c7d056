import { inNamesOf } from './names-in-text'
import type { CaseNames, Negotiation } from './negotiation'
import { hasParameter, parameterOf } from './parameter-of'
import { shown } from './scenario-error'
import { valueAt } from './value-at'

const titled = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

/** The names of a file as far as it gives them, else what each is there for: "Host". */
function namesIn({ words, parties, buyers }: Negotiation, data: unknown): CaseNames {
  const said = (otherwise: string | undefined, ...path: readonly string[]) => {
    const name = valueAt(data, path)
    return typeof name === 'string' && name.trim() !== '' ? shown(name) : otherwise
  }
  const name = (group: string, id: string, field = 'name') => said(titled(id), group, id, field) ?? titled(id)
  return {
    words: Object.fromEntries(
      words.map(({ id, ...field }) => [id, said(field.isOptional ? undefined : titled(id), 'words', id)]),
    ),
    parties: Object.fromEntries(parties.map(({ id }) => [id, { name: name('parties', id) }])),
    buyers: Object.fromEntries(
      buyers.map(({ id }) => [id, { name: name('buyers', id), short: name('buyers', id, 'short') }]),
    ),
  }
}

/** What a missing number of a file wants, in the file's own names; undefined where the place is none of a number. */
export function wantedNumber(
  negotiation: Negotiation,
  path: readonly PropertyKey[],
  data: unknown,
): string | undefined {
  const [group, number, ...deeper] = path
  const id = String(number)
  if (group !== 'numbers' || deeper.length > 0 || !hasParameter(negotiation, id)) return undefined
  const label = inNamesOf(negotiation, namesIn(negotiation, data), parameterOf(negotiation, id).label)
  return `base, low, high and reason for "${label}"`
}
