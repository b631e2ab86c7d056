/**
 * Moves positions, given from the bottom up (falling y), apart until neighbours are `gap` pixels from each other, inside
 * `top` and `bottom` as long as there is room.
 */
export function spread(
  middles: readonly number[],
  gap: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const up: number[] = []
  for (const middle of middles) up.push(Math.min(middle, bottom, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap))
  const down: number[] = []
  for (const y of up.toReversed()) down.push(Math.max(y, down.length === 0 ? top : (down.at(-1) ?? top) + gap))
  return down.toReversed()
}
