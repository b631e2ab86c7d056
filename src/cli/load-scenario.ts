import { existsSync } from 'node:fs'
import { closestWord, parseScenario, type Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import type { KnownCases } from '@/simulation/files'
import { BadInput } from './bad-input'
import type { Context } from './io'

/** Reads and checks a scenario file. @throws {BadInput | ScenarioError} with the place, the find and what is allowed. */
export const readScenarioFile = ({ read }: Context, negotiation: Negotiation, path: string): Scenario =>
  parseScenario(negotiation, read(path, 'scenario file'), path)

/** The case of an id that comes with the program. */
export const bundledCase = async ({ presets }: Negotiation, id: string): Promise<Scenario | undefined> =>
  presets.find((preset) => preset.id === id)?.load()

/** Of the cases that come with the program those of some ids, for the readers of results. */
export async function knownCases(negotiation: Negotiation, ids: readonly string[]): Promise<KnownCases> {
  const cases = await Promise.all(ids.map((id) => bundledCase(negotiation, id)))
  return { ids: negotiation.presets.map(({ id }) => id), find: (id) => cases[ids.indexOf(id)] }
}

/** Whether a word that is no preset's name is meant as the path of a file. */
export const isPath = (word: string): boolean => existsSync(word) || /[./\\]/.test(word)

/** A preset by its name, or a scenario file by its path. */
export async function loadScenario(context: Context, negotiation: Negotiation, nameOrPath: string): Promise<Scenario> {
  const preset = await bundledCase(negotiation, nameOrPath)
  if (preset !== undefined) return preset
  if (isPath(nameOrPath)) return readScenarioFile(context, negotiation, nameOrPath)
  const presetIds = context.negotiations.flatMap(({ presets }) => presets.map(({ id }) => id))
  const meant = closestWord(nameOrPath, presetIds)
  const allowed = `a preset (${presetIds.join(', ')}) or a scenario file`
  throw new BadInput(
    'scenario',
    `"${nameOrPath}"`,
    meant === undefined ? allowed : `${allowed}; did you mean ${meant}?`,
  )
}
