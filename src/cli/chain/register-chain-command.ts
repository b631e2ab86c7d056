import type { Command } from 'commander'
import type { ChainOptions } from './chain-options'
import { runChain } from './run-chain'

type Flags = Omit<ChainOptions, 'transitions'>

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** Adds `standoff chain`: questions to a Markov chain in PRISM's explicit files. */
export function registerChainCommand(program: Command): void {
  program
    .command('chain')
    .description("answers questions about a Markov chain in PRISM's explicit files")
    .argument('<model.tra>', 'transitions: "states transitions", then "from to probability"')
    .option('--labels <model.lab>', 'labels, among them "init" on one state', collect)
    .option('--rewards <model.srew>', 'rewards earned on leaving a state', collect)
    .option(
      '-p, --property <property>',
      `P=? [ F "goal" ], P=? [ F<=10 "goal" ] or R=? [ F "goal" ]; repeatable`,
      collect,
    )
    .option('--exact', 'answer in fractions, or in 256 bits where those grow too long')
    .option('--simulate <runs>', 'also estimate by that many sampled runs', collect)
    .option('--seed <text>', 'seed of the sampled runs (default: "1")', collect)
    .option('--json', 'print JSON')
    .action((transitions: string, flags: Flags) => {
      const { stdout, stderr, exitCode } = runChain({ ...flags, transitions })
      process.stdout.write(stdout)
      process.stderr.write(stderr)
      if (exitCode !== 0) process.exitCode = exitCode
    })
}
