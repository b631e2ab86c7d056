/** At most `most` ticks on round numbers (1, 2, 2.5 or 5 times a power of ten apart) inside a range. */
export function roundTicks(from: number, to: number, most: number): readonly number[] {
  const span = to - from
  if (!(span > 0)) return [from]
  let unit = 1e-6
  while (unit * 10 * most < span) unit *= 10
  const step = [1, 2, 2.5, 5, 10, 20]
    .map((size) => size * unit)
    .find((size) => Math.floor(to / size) - Math.ceil(from / size) < most)
  if (step === undefined) return [from, to]
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(9)))
}

/** Round ticks from 0 to the first one at or above `top`. */
export function roundTicksOver(top: number, most: number): readonly number[] {
  const inside = roundTicks(0, top, most)
  const [last = 0, before = 0] = [inside.at(-1), inside.at(-2)]
  return last >= top || last === before ? inside : [...inside, Number((2 * last - before).toFixed(9))]
}
