import { majorOf } from '@/scenarios/earlier-model'
import type { Recipe } from '@/simulation/types'
import { plural } from '@/ui/shared/format'
import { countOfChanges } from '@/ui/state/count-of-changes'

export const versionText = {
  lead: 'A name for the numbers, ranges, payoffs, calendar, conditions, seed and runs as they stand. Kept on this device only.',
  name: 'Name of this version',
  placeholder: 'Before the threat',
  save: 'Save',
  replace: 'Replace',
  needsName: 'A name needs 1 to 60 characters.',
  exists: (name: string) => `“${name}” is there already. Replace it, or choose another name.`,
  notKept: 'This device did not keep it: storage is full or refused.',
  none: 'No version is saved yet. Change a number, give the result a name and save it.',
  load: 'Load',
  loaded: (name: string) => `“${name}” is loaded; undo takes it back.`,
  rename: 'Rename',
  renamed: (from: string, to: string) => `“${from}” is now “${to}”.`,
  remove: 'Delete',
  notRemoved: (name: string) => `“${name}” is still kept: this device did not let it go.`,
  removed: (name: string) => `“${name}” is deleted.`,
  keepName: 'Keep the name',
  unreadable: (reason: string) => `This version can no longer be read. ${reason}`,
  ofEarlier: (modelVersion: string, kept: number, lost: number) =>
    `Made with model ${majorOf(modelVersion)}: ${
      lost === 0
        ? 'all of it carries over.'
        : `${kept} of its ${plural(kept + lost, 'change')} carry over. Load it to see which do not.`
    }`,
  forgetAll: 'Forget all …',
  forgetWarning:
    'This deletes every named version of every case, your own cases and drafts, long drawings, theme and type size from this device.',
  forgetNow: 'Forget all of it',
  keepAll: 'Keep it',
  forgotten: 'Nothing is kept on this device any more.',
  notForgotten: 'This device did not let go of all of it.',
}

/** "3 changed, 1 condition, 104 weeks" */
export function versionFacts(recipe: Recipe): string {
  const changed = countOfChanges(recipe)
  const facts = [changed === 0 ? 'nothing changed' : `${changed} changed`]
  if (recipe.conditions.length > 0) facts.push(plural(recipe.conditions.length, 'condition'))
  facts.push(`${plural(recipe.horizonWeeks, 'week')}`, `seed ${recipe.seed}`)
  return facts.join(', ')
}
