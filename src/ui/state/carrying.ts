import { once } from '@/scenarios/once'
import { linkRules } from '@/simulation/link/link-rules'
import { fromCase } from './case'

/** Reads links of other major versions of the model; what they counted is loaded with the first of them. */
export const carrying = fromCase(({ negotiation, scenario, stored, defaultCase }) =>
  once(async () => {
    const [{ carriedLink }, earlier] = await Promise.all([
      import('@/simulation/carry/carried-link'),
      negotiation.loadEarlier?.() ?? [],
    ])
    const rules = linkRules(negotiation, scenario, stored.modelVersion, defaultCase)
    return (fragment: string) => carriedLink(fragment, rules, earlier)
  }),
)
