/** Input the program refuses: where it stands, what was found, what is allowed. The command line exits 2 with it. */
export class BadInput extends Error {
  constructor(
    readonly where: string,
    readonly found: string,
    readonly allowed: string,
  ) {
    super(`${where}: found ${found}; allowed: ${allowed}`)
  }
}
