import { jsonPointer, MOST_ISSUES, shown } from '@/scenarios/scenario-error'
import type { ResultFile } from './result-file'

/** A place of a result that its recipe does not give again, as JSON. */
export type Difference = { readonly path: string; readonly found: string; readonly recomputed: string }

/** What of a result came back when its recipe was run again. */
export type Replayed = {
  /** Nothing in the file differs from what its recipe gives here and now. */
  readonly same: boolean
  readonly hash: boolean
  readonly exact: boolean
  readonly expectedHash: string
  readonly foundHash: string
  readonly differences: readonly Difference[] // the first of them
  readonly more: number // how many more there are
  /** Parts of the ground that are not the ones the result was made on; they may explain the other differences. */
  readonly differs: readonly {
    readonly what: 'case' | 'model' | 'stream' | 'program'
    readonly before: string
    readonly now: string
  }[]
}

/**
 * What a result says that no figure in it rests on, so that it is told but not held against the file: another release of
 * the program computes the same figures from the same model, and the address of a case's schema says nothing about the case.
 */
export const UNHELD: readonly string[] = ['/appVersion', '/scenario/file/$schema']

type Leaf = string | number | boolean | null | undefined
const isLeaf = (value: unknown): value is Leaf => typeof value !== 'object' || value === null
const shownLeaf = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : isLeaf(value)
      ? shown(JSON.stringify(value))
      : shown(Array.isArray(value) ? 'a list' : 'an object')

/** Every place at which two values differ, in the order of the first. Numbers are compared to the last bit. */
function* differences(found: unknown, now: unknown, path: readonly string[] = []): Generator<Difference> {
  const place = jsonPointer(path)
  if (UNHELD.includes(place)) return
  if (isLeaf(found) || isLeaf(now) || Array.isArray(found) !== Array.isArray(now)) {
    if (found !== now) yield { path: place, found: shownLeaf(found), recomputed: shownLeaf(now) }
    return
  }
  const [before, after]: readonly [Map<string, unknown>, Map<string, unknown>] = [
    new Map(Object.entries(found)),
    new Map(Object.entries(now)),
  ]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    yield* differences(before.get(key), after.get(key), [...path, key])
  }
}

/** Compares all that a result says with what its recipe gives here and now; exact figures are deterministic arithmetic. */
export function replayed(kept: ResultFile, now: ResultFile): Replayed {
  const all = [...differences(kept, now)]
  const ground = [
    { what: 'case', before: kept.scenario.sha256.slice(0, 12), now: now.scenario.sha256.slice(0, 12) },
    { what: 'model', before: kept.modelVersion, now: now.modelVersion },
    { what: 'stream', before: String(kept.stream), now: String(now.stream) },
    { what: 'program', before: kept.appVersion, now: now.appVersion },
  ] as const
  return {
    same: all.length === 0,
    hash: kept.sampled.hash === now.sampled.hash,
    exact: all.every(({ path }) => !/^\/(?:exact|given)(?:\/|$)/.test(path)),
    expectedHash: kept.sampled.hash,
    foundHash: now.sampled.hash,
    differences: all.slice(0, MOST_ISSUES),
    more: Math.max(0, all.length - MOST_ISSUES),
    differs: ground.filter(({ before, now: present }) => before !== present),
  }
}
