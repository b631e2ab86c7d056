import { type WeibullFit, weibullChance } from '@/engine'
import type { WaitClass } from './base-rate'

const LINE = 3.84 // the 95 % point of chi-squared with one degree of freedom

const in100 = (share: number): string => (100 * share).toFixed(0)

/** What the shape of waits means, and whether it can be told from a constant rate. */
export function shapeSentence({ ended, ratio, shape }: WeibullFit): string {
  const likelier = shape > 1 ? 'likelier' : 'less likely'
  const grows = `the longer one has lasted, the ${likelier} it ends next week`
  if (shape === Infinity) return 'All waits lasted equally long: no shape can be told.'
  return ratio > LINE
    ? `Waits are not memoryless: ${grows} (Weibull shape ${shape.toFixed(1)}; likelihood ratio against a constant rate ${ratio.toFixed(1)}, where 3.8 is the 95 % line).`
    : `Weibull’s shape is ${shape.toFixed(1)}: ${grows}. But ${ended} endings are few: the likelihood ratio against a constant rate is ${ratio.toFixed(1)}, below the 95 % line of 3.8.`
}

/** "Of waits that have lasted 52 weeks 36 of 100 end within 13 more; at a constant rate 15." */
export const bothAnswers = (fit: WeibullFit, after: number, within: number): string =>
  `Of waits that have lasted ${after} weeks ${in100(weibullChance(fit, within, after))} of 100 end within ${within} more; at a constant rate ${in100(weibullChance(fit.memoryless, within))}.`

/** A class of waits behind base rates: what it holds and what law it follows. */
export const waitClassSentence = ({ fit, longest, reason }: WaitClass): string =>
  `${reason} ${shapeSentence(fit)} Beyond ${longest} weeks, the longest of them, the law is extrapolated.`
