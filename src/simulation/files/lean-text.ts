import { leanOf, whyLeaning } from '../lean'

type Ending = { readonly name: string; readonly reading: number; readonly mean: number }

/** The endings whose average differs, for files and terminals: "On average over the draws …"; empty where none does. */
export function leanText(endings: readonly Ending[]): string {
  const leaning = endings.flatMap(({ name, reading, mean }) => {
    const way = leanOf(reading, { mean })
    return way === undefined ? [] : [`${name} is ${Math.abs((mean - reading) * 100).toFixed(1)} points ${way}`]
  })
  const last = leaning.at(-1)
  if (last === undefined) return ''
  const listed = leaning.length === 1 ? last : `${leaning.slice(0, -1).join(', ')} and ${last}`
  return `On average over the draws ${listed} than at the readings: ${whyLeaning}.`
}
