import type { Command } from 'commander'
import { closestWord, type Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { openNegotiation } from '@/simulation'
import { recipeOfScenario } from '@/simulation/files'
import { decodeLink, encodeLink } from '@/simulation/link/link-codec'
import { linkRules, MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import { isPlaceName, type Place, placeAt, placeNames, placeRules } from '@/simulation/link/places'
import type { Recipe } from '@/simulation/types'
import { BadInput } from '../bad-input'
import { checkConditions } from '../contradictions'
import type { Context } from '../io'
import { bundledCase, loadScenario } from '../load-scenario'
import { grouped } from '../output'
import { type RunsOptions, recipeOf, withRunsOptions } from '../recipe-options'

type LinkOptions = RunsOptions & { readonly place?: Place; readonly base?: string }

const oneOf = (flag: string, found: string, known: readonly string[]): BadInput => {
  const meant = closestWord(found, known)
  return new BadInput(flag, `"${found}"`, meant === undefined ? `one of ${known.join(', ')}` : `did you mean ${meant}?`)
}

/** `--place analyse/matters`: a place of the page, or one of its sections. */
function parsePlace(text: string, before: Place | undefined): Place {
  if (before !== undefined) throw new BadInput('--place', 'the flag twice', 'once')
  const [name = '', ...sections] = text.split('/')
  if (!isPlaceName(name)) throw oneOf('--place', name, placeNames)
  const known = placeRules[name].sections
  const [section] = sections
  if (section === undefined) return placeAt(name)
  if (sections.length > 1 || !known.includes(section)) throw oneOf('--place', sections.join('/'), known)
  return { ...placeAt(name), section }
}

/** The address of a page, written as browsers write it, without the fragment it may have. */
function parseBase(text: string, before: string | undefined): string {
  if (before !== undefined) throw new BadInput('--base', 'the flag twice', 'once')
  const { protocol, href } = URL.canParse(text) ? new URL(text) : { protocol: '', href: '' }
  if (!['http:', 'https:', 'file:'].includes(protocol))
    throw new BadInput('--base', `"${text}"`, 'the address of the page, for example https://example.org/standoff/')
  return href.replace(/#.*$/, '')
}

/** A bundled case and the recipe of it that the flags ask for; a file counts as one where only its numbers are others. */
async function bundledRecipe(
  context: Context,
  negotiation: Negotiation,
  name: string,
  options: LinkOptions,
): Promise<{ readonly scenario: Scenario; readonly recipe: Recipe }> {
  const named = await loadScenario(context, negotiation, name)
  const preset = await bundledCase(negotiation, named.id)
  const filed = preset === undefined ? undefined : recipeOfScenario(negotiation, named, preset)
  if (preset === undefined || filed === undefined) {
    const allowed =
      'a bundled case, or a file that differs from one by its numbers; open this one in the page under Analyse, Files'
    throw new BadInput(name, `a case of its own, "${named.id}"`, allowed)
  }
  const asked = recipeOf(negotiation, preset, { ...options, horizon: options.horizon ?? filed.horizonWeeks })
  const ranges = { ...filed.edits.ranges, ...asked.edits.ranges }
  const edits = { ...filed.edits, ...asked.edits, ...(Object.keys(ranges).length > 0 ? { ranges } : {}) }
  return { scenario: preset, recipe: { ...asked, changes: { ...filed.changes, ...asked.changes }, edits } }
}

export function registerLink(program: Command, context: Context, named: Negotiation): void {
  const command = program
    .command('link')
    .summary('the page’s link for a recipe')
    .description(
      'Print the link that opens a recipe in the page: what stands behind the # of its address, or with --base all of it.',
    )
    .argument('<scenario>', 'name of a preset, or path of a scenario file')
    .option(
      '--place <place>',
      `where it opens: ${placeNames.join(', ')}, or a section such as analyse/matters`,
      parsePlace,
    )
    .option('--base <address>', 'address of the page to put it behind', parseBase)
  withRunsOptions(command, named).action(async (name: string, options: LinkOptions) => {
    const { place = placeAt('outlook'), base = '' } = options
    const negotiation = await openNegotiation(named)
    const { scenario, recipe } = await bundledRecipe(context, negotiation, name, options)
    if (recipe.runs > MAX_PAGE_RUNS)
      throw new BadInput('--runs', String(recipe.runs), `up to ${grouped(MAX_PAGE_RUNS)} in the page`)
    checkConditions(negotiation, scenario, recipe)
    const { modelVersion } = negotiation
    const { first } = await context.negotiations[0].load()
    const rules = linkRules(negotiation, scenario, modelVersion, first.scenario.id)
    const fragment = encodeLink({ recipe, place, modelVersion }, rules)
    const opened = decodeLink(fragment, rules)
    if (opened.status === 'bad') throw new BadInput('link', opened.reason, 'a recipe that the page can open')
    context.print(base !== '' && fragment === '' ? base : `${base}#${fragment}`)
  })
}
