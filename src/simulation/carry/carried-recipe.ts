import { type EarlierModel, majorOf } from '@/scenarios/earlier-model'
import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { payoffPaths } from '../recipe/payoff-values'
import { recipeIssues } from '../recipe/recipe-issues'
import type { Recipe } from '../types'
import { type Piece, piecesOf, type Written } from './pieces'

/** What was written for an earlier model and does not carry over, with the reason. */
export type Lost = Written & { readonly reason: string }

/** What is left of something written for an earlier model. */
export type CarriedRecipe = { readonly recipe: Recipe; readonly kept: number; readonly lost: readonly Lost[] }

/** Why a number means something else now; undefined where it counts what it counted. */
export function whyNotSame(negotiation: Negotiation, earlier: EarlierModel, id: string): string | undefined {
  const model = `model ${majorOf(negotiation.modelVersion)}`
  if (!hasParameter(negotiation, id)) return `${model} has no such number`
  const [then, now] = [earlier.numbers.get(id), parameterOf(negotiation, id)]
  if (then === undefined) return `model ${earlier.major} had no such number`
  if (then.kind === now.kind && then.unit === now.unit) return undefined
  if (then.unit === now.unit) return `${model} counts something else under this name`
  return `it was counted as “${then.unit}”; ${model} counts it as “${now.unit}”`
}

/** Why a piece cannot be asked of the present model at all. */
function whyUnknown(
  { kind, id }: Piece,
  negotiation: Negotiation,
  scenario: BareCase,
  earlier: EarlierModel,
): string | undefined {
  const model = `model ${majorOf(negotiation.modelVersion)}`
  switch (kind) {
    case 'number':
      return whyNotSame(negotiation, earlier, id)
    case 'payoff':
      return payoffPaths(scenario).includes(id) ? undefined : `${model} has no such payoff`
    case 'condition':
      return Object.hasOwn(negotiation.events, id) || negotiation.conditionStates.some((state) => state.id === id)
        ? undefined
        : `${model} has nothing of this name`
    case 'delay':
      return `in ${model} it is the number “${negotiation.deadline?.every?.number}”`
    case 'calendar':
      return undefined
  }
}

/** The pieces that a fault of the recipe lies in. */
function piecesAt({ path }: ScenarioIssue, pieces: readonly Piece[], negotiation: Negotiation): readonly Piece[] {
  const [, group = '', ...rest] = path.split('/')
  const conditions = pieces.filter(({ kind }) => kind === 'condition')
  if (group === 'conditions') {
    const at = conditions[Number(rest[0])]
    return at === undefined ? conditions : [at]
  }
  const id = group === 'changes' ? rest[0] : rest[1]
  const own = pieces.filter((piece) => piece.id === (rest[0] === 'calendar' ? 'calendar' : id))
  if (own.length > 0) return own
  const weights = negotiation.weightGroups.find((among) => id !== undefined && among.includes(id)) ?? []
  return pieces.filter((piece) => weights.includes(piece.id))
}

const reasonOf = ({ code, found, allowed }: ScenarioIssue, negotiation: Negotiation): string =>
  code === 'out-of-order'
    ? `its range does not hold the value: ${found.replace('base', 'value')}`
    : `model ${majorOf(negotiation.modelVersion)} takes ${allowed}, not ${found}`

/**
 * What of a recipe written for an earlier model the present one can have: every piece as it was or not at all, by the law
 * of recipes. A fault where the recipe breaks that law beside its pieces.
 * @param basis the case untouched.
 */
export function carriedRecipe(
  negotiation: Negotiation,
  scenario: BareCase,
  earlier: EarlierModel,
  written: Recipe,
  basis: Recipe,
): CarriedRecipe | { readonly fault: ScenarioIssue } {
  const { horizonWeeks, seed, runs } = written
  const start: Recipe = { ...basis, horizonWeeks, seed, runs }
  const lost: Lost[] = []
  const lose = ({ label, value }: Piece, reason: string) => lost.push({ label, value, reason })
  let kept = piecesOf(written, { negotiation, scenario, earlier }).filter((piece) => {
    const reason = whyUnknown(piece, negotiation, scenario, earlier)
    if (reason !== undefined) lose(piece, reason)
    return reason === undefined
  })
  for (;;) {
    const recipe = kept.reduce((so, { put }) => put(so), start)
    const [fault] = recipeIssues(negotiation, recipe, scenario)
    if (fault === undefined) return { recipe, kept: kept.length, lost }
    const faulty = piecesAt(fault, kept, negotiation)
    if (faulty.length === 0) return { fault }
    for (const piece of faulty) lose(piece, reasonOf(fault, negotiation))
    kept = kept.filter((piece) => !faulty.includes(piece))
  }
}
