/** How many draws gave a share from `from` up to, but not including, `to`, in points of 100; the last bin includes its end. */
export type DotBin = { readonly from: number; readonly to: number; readonly count: number }

const steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10]

/**
 * Draws in columns of one round width, at most `most` of them.
 * @param points shares in points of 100
 */
export function dotBins(points: readonly number[], most: number): readonly DotBin[] {
  const [least, greatest] = [Math.min(...points), Math.max(...points)]
  const ends = (step: number) => {
    const first = Math.floor(least / step)
    return { first, count: Math.max(1, Math.ceil(greatest / step - 1e-9) - first) }
  }
  const step = steps.find((size) => ends(size).count <= most) ?? 10
  const { first, count } = ends(step)
  const counts = new Uint32Array(count)
  for (const point of points) {
    const at = Math.min(count - 1, Math.floor(point / step) - first)
    counts[at] = (counts[at] ?? 0) + 1
  }
  const edge = (at: number) => Number(((first + at) * step).toFixed(6))
  return [...counts].map((count, at) => ({ from: edge(at), to: edge(at + 1), count }))
}
