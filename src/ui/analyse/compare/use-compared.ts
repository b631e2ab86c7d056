import { useEffect, useState } from 'react'
import type { PairedCounts } from '@/simulation/analyse/types'
import type { InputRange, Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { Superseded } from '@/ui/engine/engine-client'
import { inParts, type Lane } from '@/ui/engine/in-parts'
import type { ComparedEntry, PairedTable } from '@/ui/engine/questions/matters-questions'
import { chainKey, seededKey } from '@/ui/engine/recipe-key'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromCase, useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { PAIRED_RUNS } from './compare-words'

const MOST_KNOWN = 24
const known = new Map<string, ComparedEntry>()

/** Keeps what was found last. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key)
  kept.set(key, value)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KNOWN)) kept.delete(oldest)
}

/** The exact answers of the tray, one after the other; those known are not asked for again. */
export function useCompared(recipes: readonly Recipe[]): Keyed<readonly ComparedEntry[]> {
  const { exactClient } = useCase(engineClients)
  return useKeyed(recipes.length === 0 ? undefined : recipes.map(chainKey).join(' '), async (signal) => {
    const found: ComparedEntry[] = []
    for (const recipe of recipes) {
      const key = chainKey(recipe)
      const entry = known.get(key) ?? (await exactClient.ask('entry', { recipe }, signal))
      keep(known, key, entry)
      found.push(entry)
    }
    return found
  })
}

const comparing = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const { stored } = open
  const { basis } = caseNumbers(open)
  const { exactClient, rangeClient } = engineClients(open)

  const ranges = new Map([[chainKey(basis), stored.range]])

  async function drawPairs(a: Recipe, b: Recipe, signal: AbortSignal, onProgress: (runs: number) => void) {
    const lanes: readonly Lane<PairedCounts>[] = [exactClient, rangeClient].map(
      (client) =>
        ({ from, to }, stop) =>
          client.ask('pairs', { recipe: a, other: b, from, to }, stop),
    )
    const parts = await inParts({ count: PAIRED_RUNS, size: PART, lanes, signal, done: new Map(), onProgress })
    return exactClient.ask('paired', { recipe: a, parts, groups: groupOrder }, signal)
  }

  return { ranges, drawPairs }
})

/** What the inputs leave open of each scenario of the tray, one after the other as they come in, and what went wrong. */
export function useRanges(recipes: readonly Recipe[]): {
  readonly found: readonly (InputRange | undefined)[]
  readonly failure: string | undefined
} {
  const { ranges } = useCase(comparing)
  const { rangeClient } = useCase(engineClients)
  const [, setCount] = useState(0)
  const next = recipes.find((recipe) => !ranges.has(chainKey(recipe)))
  const asked = useKeyed(next && chainKey(next), async (signal) => {
    if (next === undefined) return
    keep(ranges, chainKey(next), await rangeClient.ask('comparedRange', { recipe: next }, signal))
    setCount((count) => count + 1)
  })
  const failure = next !== undefined && asked.status === 'failed' ? asked.message : undefined
  return { found: recipes.map((recipe) => ranges.get(chainKey(recipe))), failure }
}

/** The runs of the baseline under another scenario, by the index of that one. */
export type Paired = ReadonlyMap<number, PairedTable>
export type Pairing = {
  readonly paired: Paired
  readonly done: number
  readonly count: number
  readonly failure: string | undefined
}

const PART = 4096
const SETTLE_MS = 300
const drawn = new Map<string, PairedTable>()

const pairKey = (a: Recipe, b: Recipe): string => `${seededKey(a)} ${chainKey(b)}`

/** The same runs under the baseline and every other scenario, once the hand rests. */
export function usePairs(recipes: readonly Recipe[], baseline: number): Pairing {
  const { drawPairs } = useCase(comparing)
  const base = recipes[baseline]
  const others = recipes.flatMap((recipe, index) => (index === baseline ? [] : [{ recipe, index }]))
  const key = base === undefined ? '' : others.map(({ recipe }) => pairKey(base, recipe)).join(' ')
  const [progress, setProgress] = useState({ key: '', done: 0, failure: undefined as string | undefined })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is drawn.
  useEffect(() => {
    if (base === undefined || key === '') return
    const controller = new AbortController()
    const show = (done: number, failure?: string) => {
      if (!controller.signal.aborted) setProgress({ key, done, failure })
    }
    const draw = async () => {
      for (const [place, { recipe }] of others.entries()) {
        const pair = pairKey(base, recipe)
        const before = place * PAIRED_RUNS
        if (!drawn.has(pair)) {
          keep(drawn, pair, await drawPairs(base, recipe, controller.signal, (runs) => show(before + runs)))
        }
        show(before + PAIRED_RUNS)
      }
    }
    const timer = window.setTimeout(() => {
      draw().catch((error: unknown) => {
        if (!(error instanceof Superseded)) show(0, error instanceof Error ? error.message : String(error))
      })
    }, SETTLE_MS)
    return () => {
      window.clearTimeout(timer)
      controller.abort()
    }
  }, [key])
  const paired = new Map(
    others.flatMap(({ recipe, index }) => {
      const found = base === undefined ? undefined : drawn.get(pairKey(base, recipe))
      return found === undefined ? [] : [[index, found] as const]
    }),
  )
  const isMine = progress.key === key
  const count = others.length * PAIRED_RUNS
  return { paired, count, done: isMine ? progress.done : 0, failure: isMine ? progress.failure : undefined }
}
