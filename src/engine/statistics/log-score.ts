import { requireProbability } from './require-probability'

/**
 * The logarithmic score of one forecast, in nats: −ln of the chance given to what happened. 0 is best, a constant ½
 * scores ln 2 = 0.693, and to have ruled out what happened scores ∞.
 * @throws {RangeError} if p is outside [0, 1].
 * @see Good (1952), Journal of the Royal Statistical Society B 14:107; Gneiting and Raftery (2007), JASA 102:359.
 */
export function logScore(p: number, happened: boolean): number {
  requireProbability(p)
  return happened ? 0 - Math.log(p) : 0 - Math.log1p(-p)
}
