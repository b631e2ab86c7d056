/** Flags that may have several values after them, and what such a value looks like: never a case or a flag. */
const shapes: Readonly<Record<string, RegExp>> = {
  '--set': /^\w+=/,
  '--vary': /^\w+=/,
  '--if': /^(?:event|state):/,
}

/**
 * `--set a=1 b=2` as `--set a=1 --set b=2`. A flag takes one value; the words after it are its own only where they look
 * like one, so that a case may stand behind a flag. `--` ends the flags.
 */
export function withRepeatedFlags(args: readonly string[]): readonly string[] {
  const repeated: string[] = []
  let open: string | undefined
  for (const [i, arg] of args.entries()) {
    if (arg === '--') return [...repeated, ...args.slice(i)]
    const isFirst = open !== undefined && args[i - 1] === open
    if (open !== undefined && !isFirst && shapes[open]?.test(arg) === true) repeated.push(open)
    else if (!isFirst) open = Object.keys(shapes).find((flag) => arg === flag || arg.startsWith(`${flag}=`))
    repeated.push(arg)
  }
  return repeated
}
