import { kaplanMeier, type ShareInterval, type WeibullFit, weibullChance, weibullFit, wilsonInterval } from '@/engine'
import { dayNumber } from '@/scenarios/calendar-date'
import type { ConsentRequest, Consents } from '@/scenarios/history.types'

/** Of requests, how many were approved by the end of a week of waiting: as it was, and by the fitted laws. */
export type ApprovedWeek = {
  readonly week: number
  readonly requests: number
  readonly low: number // 95 % interval of the requests' share
  readonly high: number
  readonly fitted: number
  readonly constant: number
}

export type ConsentWaits = {
  readonly counted: readonly ConsentRequest[]
  readonly approved: number
  readonly waited: number // weeks, all together
  readonly fit: WeibullFit
  readonly byWeek: readonly ApprovedWeek[] // up to the longest wait
  /** The chance of an approval in one week, by kind of week. */
  readonly weekly: readonly (ShareInterval & { readonly kind: string })[]
}

/** From the request to its answer. */
export const consentWeeks = ({ answered, asked }: Pick<ConsentRequest, 'answered' | 'asked'>): number =>
  (dayNumber(answered) - dayNumber(asked)) / 7

/**
 * How long requests for consent waited. One that was given up counts as still open when it was; what was answered after the
 * day up to which the figures count is left out, for it was picked knowing that answer.
 * @throws {RangeError} if none was approved.
 */
export function consentWaits({ known, requests, weeks }: Consents): ConsentWaits {
  const counted = requests.filter(({ answered }) => dayNumber(answered) <= dayNumber(known))
  const waits = counted.map((request) => ({ time: consentWeeks(request), ended: request.answer === 'approved' }))
  const fit = weibullFit(waits)
  const steps = kaplanMeier(waits)
  const longest = waits.reduce((most, { time }) => Math.max(most, time), 0)
  return {
    counted,
    approved: fit.ended,
    waited: fit.waited,
    fit,
    byWeek: Array.from({ length: Math.ceil(longest) + 1 }, (_, week) => {
      const { share = 0, low = 0, high = 0 } = steps.findLast(({ time }) => time <= week) ?? {}
      const [fitted, constant] = [weibullChance(fit, week), weibullChance(fit.memoryless, week)]
      return { week, requests: share, low, high, fitted, constant }
    }),
    weekly: weeks.map((count) => ({ kind: count.kind, ...wilsonInterval(count.approved, count.weeks) })),
  }
}
