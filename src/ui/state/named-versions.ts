import { isOfOtherModel } from '@/simulation/link/link-codec'
import { placeAt } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { fromCase } from './case'
import { hearSettings } from './device-settings'
import * as kept from './kept-versions'
import { pageState } from './page-state'
import { createStore } from './store'

export const namedVersions = fromCase((open) => {
  const { scenario } = open
  const { linkTo, readLink } = pageState(open)

  const { id } = scenario

  kept.migrateVersions(id)

  /** What this device keeps of named versions of this case, as it is, whichever tab changed it. */
  const versionsStore = createStore<kept.KeptVersions>(kept.readVersions(id))

  hearSettings((setting) => {
    if (setting === undefined || kept.holdsVersions(setting, id)) versionsStore.update(() => kept.readVersions(id))
  })

  /** Saves a recipe, over one of the same name. Says whether the device took it. */
  const saveVersion = (name: string, recipe: Recipe): boolean =>
    kept.saveVersion(id, { name, link: linkTo(recipe, placeAt('outlook')).replace(/^[^#]*/, '') })

  const renameVersion = (from: string, to: string): boolean => kept.renameVersion(id, from, to)

  const deleteVersion = (name: string): boolean => kept.deleteVersion(id, name)

  /** The recipe of a version, or why it can no longer be read. An untouched case has an empty link. */
  function recipeOf({ link }: kept.NamedVersion, untouched: Recipe): Recipe | string {
    const decoded = readLink(link)
    if (decoded.status === 'empty') return untouched
    return decoded.status === 'good' ? decoded.page.recipe : decoded.reason
  }

  /** Whether a version was saved with another major version of the model. */
  const isOfEarlier = ({ link }: kept.NamedVersion): boolean => isOfOtherModel(link, open.stored.modelVersion)

  return { versionsStore, saveVersion, renameVersion, deleteVersion, recipeOf, isOfEarlier }
})
