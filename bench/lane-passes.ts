import { LANES } from '@/engine/solve/kernel/lane-solver'
import { pullForm, solverOf } from '@/engine/solve/pull-form'
import { lanesVersusC } from './lanes'
import type { BenchResult } from './measure'
import { chain } from './preset'

/** The solver's lanes on the preset, its numbers in every lane. */
export const lanes = (): Promise<readonly BenchResult[]> =>
  lanesVersusC({
    name: 'preset',
    layers: pullForm(chain).layers,
    n: chain.n,
    steps: chain.steps,
    start: chain.start,
    dictionary: solverOf([chain], LANES).dictionary.slice(),
  })
