import { answerProperty } from '@/markov/answer-property'
import type { MarkovChain } from '@/markov/markov-chain'
import { parseProperty } from '@/markov/parse-property'
import { solveAnswer } from '@/simulation'
import { readTexts } from '../../tests/markov/chain-texts'
import { opened } from '../opened'
import { presets } from '../presets'
import type { Extent, Figure } from './figure'

/** A gambler with 1 of 3 who wins half the time, a circle nobody enters, and a label on no reachable state. */
const ruin = {
  transitions: '6 8\n0 0 1\n1 0 0.5\n1 2 0.5\n2 1 0.5\n2 3 0.5\n3 3 1\n4 5 1\n5 4 1',
  labels: '0="init" 1="won" 2="circle" 3="end"\n1: 0\n0: 3\n3: 1 3\n4: 2',
  rewards: '6 2\n1 1\n2 1',
}

const questions: readonly { readonly property: string; readonly value: number }[] = [
  { property: 'P=? [ F "circle" ]', value: 0 },
  { property: 'P=? [ F<=1000000 "circle" ]', value: 0 },
  { property: 'R=? [ F "circle" ]', value: Number.POSITIVE_INFINITY },
  { property: 'P=? [ F "won" ]', value: 1 / 3 },
  { property: 'R=? [ F "won" ]', value: Number.POSITIVE_INFINITY },
  { property: 'P=? [ F "end" ]', value: 1 },
  { property: 'R=? [ F "end" ]', value: 2 },
]

const isRight = (chain: MarkovChain, property: string, value: number, exact: boolean): boolean => {
  const answer = answerProperty(chain, parseProperty(property), exact).value
  return answer === value || Math.abs(answer - value) <= 1e-15 * Math.abs(value)
}

/** N13: what cannot be reached has chance 0 and is waited for for ever, by solver and twins; nothing is NaN or 1e308. */
export function infinities(_extent: Extent): Figure {
  const chain = readTexts(ruin)
  const wrong = [false, true].flatMap((exact) =>
    questions.filter(({ property, value }) => !isRight(chain, property, value, exact)).map(({ property }) => property),
  )
  const impossible = presets.map((scenario) => {
    const { outcomes, means } = solveAnswer(opened, scenario, { host_withdraw: 0 }, scenario.horizonWeeks)
    const finite = [...outcomes.map(({ exact }) => exact), ...Object.values(means)].every(Number.isFinite)
    return finite && outcomes.find(({ id }) => id === 'kept_withdrawn')?.exact === 0
  })
  const line =
    `N13 ${questions.length} questions to a chain with what cannot be reached, by solver and twin: ${wrong.length} wrong${wrong.map((one) => ` ${one}`).join()}; ` +
    `an impossible ending has share 0 in ${impossible.filter(Boolean).length} of ${impossible.length} cases`
  return { holds: wrong.length === 0 && impossible.every(Boolean), line }
}
