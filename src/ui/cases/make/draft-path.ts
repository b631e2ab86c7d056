import { valueAt as valueWithin } from '@/scenarios/value-at'

/** A place in a draft is a JSON pointer, as the checks name it: "/numbers/ext_grant/base"; `~1` stands for a slash and `~0` for a tilde. */
const partsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What stands at a place; undefined where there is nothing. */
export const valueAt = (draft: unknown, path: string): unknown => valueWithin(draft, partsOf(path))

function setIn(value: unknown, [part, ...rest]: readonly string[], next: unknown): unknown {
  if (part === undefined) return next
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === part ? setIn(item, rest, next) : item))
  const before = typeof value === 'object' && value !== null ? value : {}
  if (rest.length === 0 && next === undefined) {
    return Object.fromEntries(Object.entries(before).filter(([key]) => key !== part))
  }
  return { ...before, [part]: setIn(valueWithin(before, [part]), rest, next) }
}

/** The draft with one place set anew, the rest shared; `undefined` takes a key away. */
export const withValue = <Draft>(draft: Draft, path: string, next: unknown): Draft =>
  setIn(draft, partsOf(path), next) as Draft
