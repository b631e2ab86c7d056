import { isRecord } from './kept-text'

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

/**
 * Where data differs in kind from something that is known to be good, as a JSON pointer; undefined where it does not.
 * Every item of a list must be like the first one of the good list; numbers must be finite.
 */
export function misfit(value: unknown, like: unknown, path = ''): string | undefined {
  if (kindOf(value) !== kindOf(like)) return path === '' ? '/' : path
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (Array.isArray(value) && Array.isArray(like)) {
    if (like.length === 0) return undefined
    return first(value.map((item, at) => () => misfit(item, like[0], `${path}/${at}`)))
  }
  if (!isRecord(value) || !isRecord(like)) return undefined
  return first(Object.keys(like).map((key) => () => misfit(value[key], like[key], `${path}/${key}`)))
}

function first(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const attempt of tries) {
    const found = attempt()
    if (found !== undefined) return found
  }
  return undefined
}
