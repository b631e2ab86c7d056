import { type EarlierModel, majorOf } from '@/scenarios/earlier-model'
import { type LinkedPage, type LinkRules, placeFrom, type Read, readLink } from '../link/link-codec'
import { BadLink, type Fields } from '../link/link-fields'
import { badRecipe, writtenRecipe } from '../link/link-recipe'
import { type Place, placeAt } from '../link/places'
import { wholeIssues } from '../recipe/field-issues'
import { carriedPlace } from './carried-place'
import { carriedRecipe, type Lost } from './carried-recipe'

/** What a link of an earlier model opens: how many of its changes carry over, and what does not. */
export type Carried = {
  readonly page: LinkedPage
  readonly kept: number
  /** The changes that are lost, of the same kind as those that are kept. */
  readonly lost: readonly Lost[]
  /** What else it asked for: a run, a seat, something compared, its place. */
  readonly alsoLost: readonly Lost[]
}

type WrittenPlace = { readonly place: Place; readonly lost: readonly Lost[] }

function writtenPlace(fields: Fields, major: number): WrittenPlace {
  try {
    return { place: placeFrom(fields), lost: [] }
  } catch (error) {
    if (!(error instanceof BadLink || error instanceof URIError)) throw error
    const value = ['p', 'at'].flatMap((name) => fields.get(name) ?? []).join(', ')
    return {
      place: placeAt('outlook'),
      lost: [{ label: 'Where it opens', value, reason: `the page of model ${major} has no such place` }],
    }
  }
}

/** Reads a link of another major version of the model, as far as the present one can have what it says. Never throws. */
export function carriedLink(fragment: string, rules: LinkRules, earlier: readonly EarlierModel[]): Read<Carried> {
  const { negotiation, scenario, basis, maxRuns } = rules
  return readLink(fragment, (fields) => {
    const modelVersion = fields.get('m') ?? rules.modelVersion
    const model = earlier.find(({ major }) => major === majorOf(modelVersion))
    if (model === undefined) {
      throw new BadLink(
        `It was made with model ${modelVersion}, which this page, of ${rules.modelVersion}, cannot read.`,
      )
    }
    const carried = carriedRecipe(negotiation, scenario, model, writtenRecipe(fields, basis), basis)
    if ('fault' in carried) throw badRecipe(carried.fault)
    const { recipe, kept, lost } = carried
    const [fault] = wholeIssues(['runs'], recipe.runs, 1, maxRuns)
    if (fault !== undefined) throw badRecipe(fault)
    const written = writtenPlace(fields, majorOf(rules.modelVersion))
    const { place, lost: ofPlace } = carriedPlace(negotiation, scenario, model, written.place)
    return { page: { recipe, place, modelVersion }, kept, lost, alsoLost: [...written.lost, ...ofPlace] }
  })
}
