import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A second opinion on exported files. It shares no line with the engine: it knows only the format of PRISM's explicit files
 * and that time does not run backwards in them. Each state's value is found once all states it leads to have theirs.
 */
export type Checked = {
  readonly states: number
  readonly transitions: number
  readonly worstRowSum: number // largest |Σ − 1| of a row
  readonly chances: ReadonlyMap<string, number> // by label: chance of ever being in a state that carries it
  readonly expectations: ReadonlyMap<string, number> // by name of the .srew file
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(1 << 20)
  let open = ''
  try {
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const parts = (open + buffer.toString('latin1', 0, size)).split('\n')
      open = parts.pop() ?? ''
      yield* parts
    }
    if (open !== '') yield open
  } finally {
    closeSync(file)
  }
}

function fail(path: string, line: string, rule: string): never {
  throw new Error(`${path}: "${line}" breaks the rule: ${rule}`)
}

/** The numbers of a line, into a list that is used again for the next. */
function numbersInto(numbers: number[], path: string, line: string): void {
  numbers.length = 0
  for (let at = 0, end = -1; end < line.length; at = end + 1) {
    const blank = line.indexOf(' ', at)
    end = blank === -1 ? line.length : blank
    const value = end === at ? Number.NaN : Number(line.slice(at, end))
    if (Number.isNaN(value)) fail(path, line, 'numbers with one blank between')
    numbers.push(value)
  }
}

/** Reads a file of numbers: the two of its first line, then what each line holds. */
function readNumbers(path: string, each: (numbers: readonly number[], line: string) => void): [number, number] {
  let head: [number, number] | undefined
  let count = 0
  const numbers: number[] = []
  for (const line of linesOf(path)) {
    numbersInto(numbers, path, line)
    if (head === undefined) head = [numbers[0]!, numbers[1]!]
    else {
      count++
      each(numbers, line)
    }
  }
  if (head === undefined) throw new Error(`${path} is empty`)
  if (count !== head[1]) throw new Error(`${path} says ${head[1]} lines and has ${count}`)
  return head
}

type Rows = { readonly n: number; readonly first: number[]; readonly to: number[]; readonly chance: number[] }

function readRows(path: string): Rows {
  const first: number[] = []
  const to: number[] = []
  const chance: number[] = []
  let row = -1
  const [n] = readNumbers(path, ([from, target, p], line) => {
    if (from! < row || from! > row + 1) fail(path, line, 'rows in order, none left out')
    if (from! > row) first.push(to.length)
    if (from === row && to.at(-1) === target) fail(path, line, 'a target once in a row')
    if (!(p! > 0 && p! <= 1)) fail(path, line, 'chances above 0, at most 1')
    row = from!
    to.push(target!)
    chance.push(p!)
  })
  if (row !== n - 1) throw new Error(`${path} has rows up to ${row} of ${n} states`)
  first.push(to.length)
  return { n, first, to, chance }
}

/** The states, ordered so that each comes after all it leads to; an end leads only to itself. */
function orderOf({ n, first, to }: Rows): { readonly order: number[]; readonly isEnd: boolean[] } {
  const isEnd = Array.from({ length: n }, (_, s) => first[s + 1]! - first[s]! === 1 && to[first[s]!] === s)
  const waiting = new Int32Array(n)
  const before: number[][] = Array.from({ length: n }, () => [])
  for (let s = 0; s < n; s++) {
    if (isEnd[s]) continue
    for (let k = first[s]!; k < first[s + 1]!; k++) {
      waiting[s]!++
      before[to[k]!]!.push(s)
    }
  }
  const order = isEnd.flatMap((is, s) => (is ? [s] : []))
  for (let i = 0; i < order.length; i++) for (const s of before[order[i]!]!) if (--waiting[s]! === 0) order.push(s)
  if (order.length !== n)
    throw new Error(`${n - order.length} states lie on a circle; a file unrolled by week has none`)
  return { order, isEnd }
}

function readLabels(path: string): Map<string, number[]> {
  const lines = linesOf(path)
  const head = String(lines.next().value)
  const names = [...head.matchAll(/(\d+)="([^"]*)"/g)].map(([, , name]) => name!)
  const states = names.map((): number[] => [])
  for (const line of lines) {
    const [state, carried] = line.split(': ')
    for (const label of carried!.split(' ')) states[Number(label)]!.push(Number(state))
  }
  return new Map(names.map((name, i) => [name, states[i]!]))
}

/** Re-solves the explicit files in a folder. @throws {Error} where they break their own format. */
export function checkExplicit(folder: string): Checked {
  const rows = readRows(join(folder, 'model.tra'))
  const { n, first, to, chance } = rows
  const { order, isEnd } = orderOf(rows)
  const labels = readLabels(join(folder, 'model.lab'))
  const initial = labels.get('init')
  if (initial?.length !== 1) throw new Error(`"init" stands on ${initial?.length ?? 'no'} states`)
  let worstRowSum = 0
  for (let s = 0; s < n; s++) {
    let sum = 0
    for (let k = first[s]!; k < first[s + 1]!; k++) sum += chance[k]!
    worstRowSum = Math.max(worstRowSum, Math.abs(sum - 1))
  }
  const valueFromStart = (known: (state: number) => number, earned: (state: number) => number): number => {
    const value = new Float64Array(n)
    for (const s of order) {
      let sum = isEnd[s] ? known(s) : earned(s)
      if (!isEnd[s]) for (let k = first[s]!; k < first[s + 1]!; k++) sum += chance[k]! * value[to[k]!]!
      value[s] = sum
    }
    return value[initial[0]!]!
  }
  const chances = new Map<string, number>()
  for (const [name, states] of labels) {
    if (name === 'init') continue
    const carriers = new Set(states)
    for (const s of states) if (!isEnd[s]) throw new Error(`"${name}" stands on state ${s}, which is not an end`)
    chances.set(
      name,
      valueFromStart(
        (s) => (carriers.has(s) ? 1 : 0),
        () => 0,
      ),
    )
  }
  const expectations = new Map<string, number>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.srew'))) {
    const earned = new Map<number, number>()
    const [size] = readNumbers(join(folder, file), ([state, value], line) => {
      if (isEnd[state!]) fail(file, line, 'nothing is earned where a run stays for good')
      earned.set(state!, value!)
    })
    if (size !== n) throw new Error(`${file} is for ${size} states, model.tra for ${n}`)
    expectations.set(
      file.replace('.srew', ''),
      valueFromStart(
        () => 0,
        (s) => earned.get(s) ?? 0,
      ),
    )
  }
  return { states: n, transitions: to.length, worstRowSum, chances, expectations }
}
