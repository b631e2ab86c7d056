/** A twin stopped at one of its declared budgets; the message says at which. */
export class TwinTooLarge extends RangeError {
  constructor(message: string) {
    super(message)
    this.name = 'TwinTooLarge'
  }
}
