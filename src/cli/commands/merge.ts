import type { Command } from 'commander'
import type { Negotiation } from '@/scenarios/negotiation'
import { openNegotiation } from '@/simulation'
import { caseOfResult, mergeShards, parseShard, requirePresent, resultText } from '@/simulation/files'
import { BadInput } from '../bad-input'
import { resultOfTally } from '../draw/result-of-tally'
import { resultJson, resultLines } from '../draw/show-result'
import { checkFile, writeText } from '../export/write-files'
import { type Context, Incomplete } from '../io'
import { knownCases } from '../load-scenario'
import { negotiationOfText } from '../negotiation-of-line'
import { parseOut } from '../options'
import { grouped } from '../output'

type MergeOptions = { readonly json?: true; readonly out?: string; readonly force?: true }

export function registerMerge(program: Command, context: Context, named: Negotiation): void {
  program
    .command('merge')
    .summary('put the parts of a result together')
    .description('Add up parts drawn by run --shard, in any order: the result and hash of one drawing.')
    .argument('<files...>', 'the parts, each from run --shard k/n --out')
    .option('--out <file>', 'also write the result with its recipe, for replay', parseOut)
    .option('--force', 'write over what is there')
    .option('--json', 'print one JSON object')
    .action(async (paths: readonly string[], { json, out, force }: MergeOptions) => {
      if (out !== undefined) checkFile(out, force === true)
      const negotiation = await openNegotiation(named)
      const parts = paths.map((where) => {
        const text = context.read(where, 'part of a result')
        const { id } = negotiationOfText(context, text, where)
        if (id !== negotiation.id)
          throw new BadInput(where, `a part of "${id}"`, `parts of "${negotiation.id}", as ${paths[0]} is one`)
        return { where, file: parseShard(negotiation, text, where) }
      })
      const known = await knownCases(
        negotiation,
        parts.map(({ file }) => file.ground.scenario.id),
      )
      requirePresent(negotiation, parts, ({ where, file }) =>
        caseOfResult(negotiation, file.ground, known, where, '/ground'),
      )
      const merged = mergeShards(parts)
      const { ground } = merged
      if (merged.status === 'incomplete') {
        const missing = merged.missing.map(
          ({ firstRun, runs }) => `${grouped(firstRun)} to ${grouped(firstRun + runs - 1)}`,
        )
        throw new Incomplete(`Of ${grouped(ground.recipe.runs)} runs these are missing: ${missing.join(', ')}.`)
      }
      const scenario = caseOfResult(negotiation, ground, known, paths[0] ?? '', '/ground')
      const result = await resultOfTally(
        negotiation,
        scenario,
        { scenario: scenario.id, ...ground.recipe },
        merged.tally,
      )
      context.print(json === true ? JSON.stringify(resultJson(result), null, 2) : resultLines(result, scenario))
      if (out !== undefined) writeText(out, resultText(result).trimEnd(), force === true)
    })
}
