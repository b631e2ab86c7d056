import type { Command } from 'commander'
import { BadInput } from '../bad-input'
import type { Io } from '../io'
import type { ChainOptions } from './chain-options'
import { runChain } from './run-chain'

type Flags = Omit<ChainOptions, 'transitions'>

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** Adds `standoff chain`. The flags are checked by `runChain`, so that each is refused in the same words everywhere. */
export function registerChainCommand(program: Command, { print, complain }: Io): void {
  program
    .command('chain')
    .summary('answer questions about any Markov chain')
    .description(
      'Answer questions about a Markov chain in the explicit files of PRISM or Storm, exactly and by sampling.',
    )
    .argument('<model.tra>', 'transitions: a line "states transitions" or "dtmc", then lines "from to probability"')
    .option('--labels <model.lab>', 'labels, among them "init" on one state', collect)
    .option('--rewards <model.srew>', 'rewards earned on leaving a state', collect)
    .option('--transition-rewards <model.trew>', 'rewards earned on a transition', collect)
    .option('-p, --property <property>', 'P=? [ F "a" ], P=? [ F<=10 "a" ] or R=? [ F "a" ]; repeatable', collect)
    .option('--exact', 'answer in fractions, or in 256 bits where those grow too long')
    .option('--simulate <runs>', 'also estimate by that many sampled runs', collect)
    .option('--seed <text>', 'seed of the sampled runs (default: "1")', collect)
    .option('--json', 'print JSON')
    .action((transitions: string, flags: Flags) => {
      const run = runChain({ ...flags, transitions })
      if (run.exitCode === 2) throw new BadInput(run.refusal.where, run.refusal.found, run.refusal.allowed)
      if (run.stderr !== '') complain(run.stderr.trimEnd())
      print(run.stdout.trimEnd())
    })
}
