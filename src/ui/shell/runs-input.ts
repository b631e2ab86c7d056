import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'

const units: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 }

const whole = (text: string, max: number): number | undefined => {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([km]?)$/i.exec(text.trim().replace(/[,\s_]/g, '')) ?? []
  const value = digits === '' ? Number.NaN : Number(digits) * (units[unit.toLowerCase()] ?? 1)
  return Number.isInteger(value) && value >= 1 && value <= max ? value : undefined
}

/** "200,000", "2m", "500 k" → a number of runs, or undefined. */
export const readRuns = (text: string): number | undefined => whole(text, MAX_PAGE_RUNS)

export const readWeeks = (text: string): number | undefined => whole(text, MAX_HORIZON_WEEKS)

/** "tiktok-1" → "tiktok-2": the next seed is as good as any, and can be told to a class. */
export function anotherSeed(seed: string): string {
  const [, stem = seed, digits] = /^(.*?)-?(\d{1,9})?$/.exec(seed) ?? []
  return `${stem}-${digits === undefined ? 2 : Number(digits) + 1}`
}
