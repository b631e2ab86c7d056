import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Pair } from '@/simulation/analyse/types'

const HALF_MS = 300

export type OneByOne = {
  /** Sides of pairs that are shown, two a pair, in the order of luck; undefined where all are. */
  readonly sides: number | undefined
  readonly isPlaying: boolean
  readonly isStill: boolean
  /** How many of a pair's sides are shown. */
  readonly sidesOf: (at: number) => 0 | 1 | 2
  readonly play: () => void
  readonly pause: () => void
  readonly next: () => void
  readonly showAll: () => void
}

/** Shows pairs one after the other in the order of their runs, 600 ms each, A before B; where motion is not wanted, pair by pair at a press. */
export function useOneByOne(pairs: readonly Pair[]): OneByOne {
  const isStill = useReducedMotion()
  const [sides, setSides] = useState<number>()
  const [isPlaying, setIsPlaying] = useState(false)
  const last = pairs.length * 2
  const isRunning = isPlaying && sides !== undefined && sides < last
  useEffect(() => {
    if (!isRunning) return
    const timer = window.setInterval(() => setSides((before) => Math.min(last, (before ?? 0) + 1)), HALF_MS)
    return () => window.clearInterval(timer)
  }, [isRunning, last])
  const order = new Map(
    pairs
      .map(({ run }, at) => ({ run, at }))
      .toSorted((x, y) => x.run - y.run)
      .map(({ at }, place) => [at, place]),
  )
  const sidesOf = (at: number) => {
    const shown = sides === undefined ? 2 : sides - 2 * (order.get(at) ?? 0)
    return shown >= 2 ? 2 : shown === 1 ? 1 : 0
  }
  return {
    sides,
    isPlaying: isRunning,
    isStill,
    sidesOf,
    play: () => {
      setSides((before) => (before === undefined || before >= last ? 1 : before))
      setIsPlaying(true)
    },
    pause: () => setIsPlaying(false),
    next: () => setSides((before) => (before === undefined || before >= last ? 2 : before + 2)),
    showAll: () => {
      setSides(undefined)
      setIsPlaying(false)
    },
  }
}
