import { placeAt } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { scenario } from './case'
import { hearSettings } from './device-settings'
import * as kept from './kept-versions'
import { linkTo, readLink } from './page-state'
import { createStore } from './store'

const { id } = scenario

kept.migrateVersions(id)

/** What this device keeps of named versions of this case, as it is, whichever tab changed it. */
export const versionsStore = createStore<kept.KeptVersions>(kept.readVersions(id))

hearSettings((setting) => {
  if (setting === undefined || kept.holdsVersions(setting, id)) versionsStore.update(() => kept.readVersions(id))
})

/** Saves a recipe, over one of the same name. Says whether the device took it. */
export const saveVersion = (name: string, recipe: Recipe): boolean =>
  kept.saveVersion(id, { name, link: linkTo(recipe, placeAt('outlook')).replace(/^[^#]*/, '') })

export const renameVersion = (from: string, to: string): boolean => kept.renameVersion(id, from, to)

export const deleteVersion = (name: string): boolean => kept.deleteVersion(id, name)

/** The recipe of a version, or why it can no longer be read. An untouched case has an empty link. */
export function recipeOf({ link }: kept.NamedVersion, untouched: Recipe): Recipe | string {
  const decoded = readLink(link)
  if (decoded.status === 'empty') return untouched
  return decoded.status === 'good' ? decoded.page.recipe : decoded.reason
}
