import { existsSync } from 'node:fs'
import { closestWord, parseScenario, presetById, presets, type Scenario } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { BadInput } from './bad-input'
import { readText } from './read-file'

const presetIds = presets.map(({ id }) => id)

/** Reads and checks a scenario file. @throws {BadInput | ScenarioError} with the place, the find and what is allowed. */
export const readScenarioFile = (path: string): Scenario =>
  parseScenario(forcedSale, readText(path, 'scenario file'), path)

/** A preset by its name, or a scenario file by its path. */
export function loadScenario(nameOrPath: string): Scenario {
  const preset = presetById(nameOrPath)
  if (preset !== undefined) return preset
  if (existsSync(nameOrPath) || /[./\\]/.test(nameOrPath)) return readScenarioFile(nameOrPath)
  const meant = closestWord(nameOrPath, presetIds)
  const allowed = `a preset (${presetIds.join(', ')}) or a scenario file`
  throw new BadInput(
    'scenario',
    `"${nameOrPath}"`,
    meant === undefined ? allowed : `${allowed}; did you mean ${meant}?`,
  )
}
