/**
 * Untrusted input refused: where it is, what was found there and what is allowed. `code` is stable and meant for
 * programs, the three texts for people. Nothing is loaded or changed when one is thrown.
 */
export class Refusal extends Error {
  readonly where: string
  readonly found: string
  readonly allowed: string
  readonly code: string

  constructor(code: string, where: string, found: string, allowed: string) {
    super(`${where}: found ${found}; allowed: ${allowed}`)
    this.name = 'Refusal'
    this.code = code
    this.where = where
    this.found = found
    this.allowed = allowed
  }
}
