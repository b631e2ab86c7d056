/**
 * The rules for cases, with the schema library: loaded when a case must be checked. Schemas are compiled as they are
 * made, which the page's content policy refuses, so the library is told before the first is made.
 */
export async function loadRules() {
  const { z } = await import('zod')
  z.config({ jitless: true })
  const [errors, rules, canonical] = await Promise.all([
    import('@/scenarios/scenario-error'),
    import('@/scenarios/parse-scenario'),
    import('@/simulation/files/canonical-json'),
  ])
  return {
    ScenarioError: errors.ScenarioError,
    validateScenario: rules.validateScenario,
    scenarioHash: canonical.scenarioHash,
  }
}

export type Rules = Awaited<ReturnType<typeof loadRules>>
