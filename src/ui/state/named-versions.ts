import { placeAt } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { scenario } from './case'
import { readSetting, writeSetting } from './device-settings'
import { linkTo, readLink } from './page-state'
import { createStore } from './store'

/** A recipe under a name, kept on this device as the link that holds it. */
export type NamedVersion = { readonly name: string; readonly link: string }

export const MAX_NAME = 60

const settingName = `versions.${scenario.id}`

const isVersion = (one: unknown): one is NamedVersion =>
  typeof one === 'object' && one !== null && 'name' in one && 'link' in one && typeof one.link === 'string'

function readVersions(): readonly NamedVersion[] {
  try {
    const kept: unknown = JSON.parse(readSetting(settingName) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isVersion) : []
  } catch {
    return []
  }
}

/** The named versions of this case, newest first. */
export const versionsStore = createStore<readonly NamedVersion[]>(readVersions())

/** Keeps a list; says whether the device took it. */
function keep(versions: readonly NamedVersion[]): boolean {
  writeSetting(settingName, versions.length === 0 ? undefined : JSON.stringify(versions))
  const kept = readVersions()
  versionsStore.update(() => kept)
  return kept.length === versions.length
}

const others = (name: string) => versionsStore.read().filter((version) => version.name !== name)

/** Saves a recipe, over one of the same name. */
export const saveVersion = (name: string, recipe: Recipe): boolean =>
  keep([{ name, link: linkTo(recipe, placeAt('outlook')).replace(/^[^#]*/, '') }, ...others(name)])

export const renameVersion = (from: string, to: string): boolean =>
  keep(versionsStore.read().map((version) => (version.name === from ? { ...version, name: to } : version)))

export const deleteVersion = (name: string): boolean => keep(others(name))

/** The recipe of a version, or why it can no longer be read. An untouched case has an empty link. */
export function recipeOf({ link }: NamedVersion, untouched: Recipe): Recipe | string {
  const decoded = readLink(link)
  if (decoded.status === 'empty') return untouched
  return decoded.status === 'good' ? decoded.page.recipe : decoded.reason
}

/** After everything on the device was forgotten. */
export const forgetVersions = (): void => versionsStore.update(() => [])
