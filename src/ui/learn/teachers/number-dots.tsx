import classes from './teachers.module.css'

type NumberDotsProps = {
  readonly label: string
  readonly values: readonly number[]
  /** Where the headline or the model's own play lies. */
  readonly mark: number
}

const PER_STACK = 5

/** Values from 0 to 100 as dots stacked over fives, and a line at one of them. */
export function NumberDots({ label, values, mark }: NumberDotsProps) {
  const stacks = new Map<number, number>()
  for (const value of values) {
    const at = Math.min(100, PER_STACK * Math.round(value / PER_STACK))
    stacks.set(at, (stacks.get(at) ?? 0) + 1)
  }
  const highest = Math.max(1, ...stacks.values())
  return (
    <div className={classes.numberDots} style={{ height: highest * 13 + 24 }} role="img" aria-label={label}>
      {[...stacks].flatMap(([at, count]) =>
        Array.from({ length: count }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the stack.
          <i key={`${at} ${i}`} style={{ left: `${at}%`, bottom: 22 + 13 * i }} />
        )),
      )}
      <b style={{ left: `${mark}%` }} />
      {[0, 50, 100].map((tick) => (
        <span key={tick} style={{ left: `${tick}%` }}>
          {tick}
        </span>
      ))}
    </div>
  )
}
