import { keepSetting, readKept, useKept } from '@/ui/state/kept-setting'
import { isRecord } from '@/ui/state/kept-text'

/** The answers of this reader: how many, how many came true, and how many the model expected to. */
export type Tally = { readonly asked: number; readonly right: number; readonly expected: number }

const name = 'predictions'
const none: Tally = { asked: 0, right: 0, expected: 0 }

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** What is kept; nothing where it cannot be read. */
function tallyFrom(text: string | undefined): Tally {
  if (text === undefined) return none
  try {
    const kept: unknown = JSON.parse(text)
    if (!isRecord(kept)) return none
    const { asked, right, expected } = kept
    return isCount(asked) && isCount(right) && isCount(expected) ? { asked, right, expected } : none
  } catch {
    return none
  }
}

export const useTally = (): Tally => tallyFrom(useKept(name))

/** Counts an answer: whether it came true, and the chance the model gave it. */
export function countAnswer(isRight: boolean, chance: number): void {
  const { asked, right, expected } = tallyFrom(readKept(name))
  keepSetting(name, JSON.stringify({ asked: asked + 1, right: right + (isRight ? 1 : 0), expected: expected + chance }))
}
