import type { Command } from 'commander'
import type { Negotiation } from '@/scenarios/negotiation'
import { visibleText } from '@/scenarios/visible-text'
import { openNegotiation } from '@/simulation'
import { caseOfResult, parseResult, type Replayed, recipeOfResult, replayed } from '@/simulation/files'
import { drawRuns } from '../draw/draw-runs'
import { resultOfTally } from '../draw/result-of-tally'
import { type Context, Failed, Incomplete } from '../io'
import { knownCases } from '../load-scenario'
import { parseWorkers } from '../options'
import { grouped, table } from '../output'

type ReplayOptions = { readonly workers?: number; readonly json?: true }

function readable(name: string, found: Replayed): string {
  const { same, hash, exact, expectedHash, foundHash, differences, more, differs } = found
  const verdict = (holds: boolean) => (holds ? 'reproduced' : 'not reproduced')
  const ground = differs.map(({ what, before, now }) => [what, `${before} then`, `${now} now`])
  const places = differences.map(({ path, found: before, recomputed }) => [path, before, recomputed])
  return [
    visibleText(name),
    table(
      [
        ['hash of the runs', verdict(hash), foundHash],
        ...(hash ? [] : [['', 'in the file', expectedHash]]),
        ['exact answer', verdict(exact), ''],
        ['all that the file says', verdict(same), ''],
      ],
      3,
    ),
    ...(places.length === 0 ? [] : ['', table([['differs at', 'found', 'recomputed'], ...places], 3)]),
    ...(more === 0 ? [] : [`and at ${grouped(more)} more places`]),
    ...(ground.length === 0 ? [] : ['', 'The ground has changed:', table(ground, 3)]),
  ].join('\n')
}

export function registerReplay(program: Command, context: Context, named: Negotiation): void {
  program
    .command('replay')
    .summary('run a result’s recipe again and compare all that the file says')
    .description(
      'Draw the runs of an exported result again, compute its exact answer anew, and name every place of the file that differs.',
    )
    .argument('<file>', 'a result with its recipe: from the page, or from run --out')
    .option('--workers <n>', 'worker threads (default: one per core)', parseWorkers)
    .option('--json', 'print one JSON object')
    .action(async (path: string, options: ReplayOptions) => {
      const negotiation = await openNegotiation(named)
      const kept = parseResult(negotiation, context.read(path, 'result file'), path)
      const scenario = caseOfResult(negotiation, kept, await knownCases(negotiation, [kept.scenario.id]), path)
      const recipe = recipeOfResult(kept)
      const { tally, complete } = await drawRuns(negotiation, { scenario, recipe, workers: options.workers }, context)
      if (!complete) throw new Incomplete(`Stopped after ${grouped(tally.runs)} of ${grouped(recipe.runs)} runs.`)
      const found = replayed(kept, await resultOfTally(negotiation, scenario, recipe, tally))
      context.print(options.json === true ? JSON.stringify(found, null, 2) : readable(path, found))
      if (!found.same) throw new Failed('The result was not reproduced.')
    })
}
