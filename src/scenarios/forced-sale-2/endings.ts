import { groups as firstGroups, outcomes as firstOutcomes } from '../forced-sale/endings'
import type { OutcomeGroup, OutcomeWords } from '../negotiation'

/** The four endings, in the order in which they are stacked and dealt. */
export const groups: readonly OutcomeGroup[] = firstGroups.map((group) =>
  group.id === 'unresolved'
    ? {
        ...group,
        meaning:
          'A deal is pending, or there is none and nobody enforces the law, or the service is dark when the time is up.',
        ways: { show: 'Show its parts', hide: 'Hide its parts' },
      }
    : group,
)

const open = <Id extends string>(id: Id, how: string, short: string) => ({
  id: `unresolved_${id}` as const,
  group: 'unresolved' as const,
  name: `Not settled: ${how}`,
  short: `Not settled: ${short}`,
  told: `Not settled after SPAN: ${how}.`,
  way: { label: how, name: `Not settled: ${how}` },
})

const settled = firstOutcomes.filter(({ group }) => group !== 'unresolved')

/** Every way in which it can come out. What is not settled has three parts. */
export const outcomes: readonly OutcomeWords[] = [
  ...settled,
  open('pending', 'a deal is pending', 'deal pending'),
  open('open', 'no deal, and nothing is enforced', 'no deal'),
  open('dark', 'SERVICE is dark', 'dark'),
]
