/** A step of a curve: `y` from `x` up to the next step's `x`; pixels. */
export type StepPoint = { readonly x: number; readonly y: number }

const pixel = (value: number): number => Math.round(value * 100) / 100

/** The line of a step curve, as an SVG path. */
export const stepLine = (points: readonly StepPoint[]): string =>
  points.map(({ x, y }, index) => (index === 0 ? `M${pixel(x)} ${pixel(y)}` : `H${pixel(x)}V${pixel(y)}`)).join('')

/** The area between a step curve and one below it with the same steps, as a closed SVG path. */
export function stepArea(upper: readonly StepPoint[], lower: readonly StepPoint[]): string {
  const last = lower.at(-1)
  if (last === undefined) return ''
  const back = lower
    .toReversed()
    .map(({ x, y }, index) => (index === 0 ? '' : `V${pixel(y)}H${pixel(x)}`))
    .join('')
  return `${stepLine(upper)}L${pixel(last.x)} ${pixel(last.y)}${back}Z`
}
