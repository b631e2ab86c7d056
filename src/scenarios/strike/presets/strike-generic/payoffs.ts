import type { StrikeScenario } from '../../strike-scenario'

/** What the two sides and the public make of the endings and of every week on the way, from −1 to 1. All of it is judgement. */
export const payoffs: StrikeScenario['payoffs'] = {
  union: {
    endings: { agreed: { firmTerms: 0.25, halfway: 0.5, unionTerms: 0.75 }, imposed: 0.5, unresolved: 0.1 },
    weeks: { stoppage: -0.04, holdout: -0.004 },
    reason:
      'Judgement: an agreement is worth its place between the two reservation wages. Six weeks on strike cost about what the middle is worth above the firm’s terms.',
    sources: [],
  },
  firm: {
    endings: { agreed: { firmTerms: 0.75, halfway: 0.5, unionTerms: 0.25 }, imposed: 0.5, unresolved: 0.15 },
    weeks: { stoppage: -0.04, holdout: 0.001 },
    reason:
      'Judgement: the mirror of the union’s. Work without a contract costs the firm nothing, since the old wage is paid.',
    sources: [],
  },
  public: {
    endings: { agreed: { firmTerms: 0.3, halfway: 0.3, unionTerms: 0.3 }, imposed: 0.2, unresolved: 0 },
    weeks: { stoppage: -0.02, holdout: 0 },
    reason: 'Judgement: customers and neighbours do not mind the terms; they mind the weeks.',
    sources: [],
  },
}
