import { existsSync } from 'node:fs'
import { closestWord, parseScenario, type Scenario } from '@/scenarios'
import { BadInput } from './bad-input'
import { opened } from './opened'
import { presetById, presetIds } from './presets'
import { readText } from './read-file'

/** Reads and checks a scenario file. @throws {BadInput | ScenarioError} with the place, the find and what is allowed. */
export const readScenarioFile = (path: string): Scenario => parseScenario(opened, readText(path, 'scenario file'), path)

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
