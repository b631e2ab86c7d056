/** A number left the range in which doubles keep 53 bits; the 256-bit twin has no such range. */
export class RangeLeft extends RangeError {
  constructor() {
    super(
      'A chance below 1e-290 or an expectation above 1e300 occurred, beyond what doubles can hold; the exact class can.',
    )
    this.name = 'RangeLeft'
  }
}

/** A twin stopped at one of its declared budgets; the message says at which. */
export class TwinTooLarge extends RangeError {
  constructor(message: string) {
    super(message)
    this.name = 'TwinTooLarge'
  }
}
