/** A whole week from 0 to the horizon, or undefined. */
export function readWeek(text: string, horizonWeeks: number): number | undefined {
  const week = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return week <= horizonWeeks ? week : undefined
}
