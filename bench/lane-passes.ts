import type { Chain } from '@/engine'
import { LANES } from '@/engine/solve/kernel/lane-solver'
import { pullForm, solverOf } from '@/engine/solve/pull-form'
import { fiveQuestionsChain } from './five-questions.model'
import { lanesVersusC, type Passes } from './lanes'
import type { BenchResult } from './measure'
import { chain } from './preset-chain'

/** The steps of a chain, its numbers in every lane. */
const passesOf = (name: string, subject: Chain): Passes => ({
  name,
  layers: pullForm(subject).layers,
  n: subject.n,
  steps: subject.steps,
  start: subject.start,
  dictionary: solverOf([subject], LANES).dictionary.slice(),
})

/** The solver's lanes on the chain of five questions and on today's preset. */
export async function lanes(): Promise<readonly BenchResult[]> {
  const subjects = [passesOf('five questions', fiveQuestionsChain), passesOf('preset', chain)]
  const results: BenchResult[] = []
  for (const subject of subjects) results.push(...(await lanesVersusC(subject)))
  return results
}
