/** A reading of a state: for each field one of its words. */
export type ViewOf<Words extends Readonly<Record<string, readonly unknown[]>>> = {
  readonly [Field in keyof Words]: Words[Field][number]
}

/** A whole number below 2³² for every view, different for different ones, and the way back: mixed radix over the fields. */
export function viewKeys<const Words extends Readonly<Record<string, readonly unknown[]>>>(words: Words) {
  const fields = Object.entries<readonly unknown[]>(words)
  const backwards = fields.toReversed()

  const keyOf = (view: ViewOf<Words>): number =>
    fields.reduce((key, [field, all]) => key * all.length + all.indexOf(view[field]), 0)

  function viewOfKey(key: number): ViewOf<Words> {
    let rest = key
    const read = backwards.map(([field, all]) => {
      const word = all[rest % all.length]
      rest = Math.floor(rest / all.length)
      return [field, word] as const
    })
    return Object.fromEntries(read.toReversed()) as ViewOf<Words>
  }

  return { keyOf, viewOfKey }
}
