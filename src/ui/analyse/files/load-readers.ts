/**
 * The readers and writers of files, with the schemas of the schema library: loaded when somebody needs a file. Schemas are
 * compiled as they are made, which the page's content policy refuses, so the library is told before the first is made.
 */
export async function loadReaders() {
  const { z } = await import('zod')
  z.config({ jitless: true })
  const [files, errors, rules] = await Promise.all([
    import('@/simulation/files'),
    import('@/scenarios/scenario-error'),
    import('@/scenarios/parse-scenario'),
  ])
  return { ...files, ScenarioError: errors.ScenarioError, validateScenario: rules.validateScenario }
}

export type Readers = Awaited<ReturnType<typeof loadReaders>>
