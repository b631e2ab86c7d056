/**
 * 100 for giving nothing away, 50 for giving away what the model does on average: round(100 · 2^(−lost / margin)). The power is taken
 * in steps of whole and halved exponents, so that it is the same on every machine.
 * @param lost ≥ 0 and @param margin ≥ 1, in points.
 */
export function scoreOf(lost: number, margin: number): number {
  const exponent = lost / margin
  const whole = Math.floor(exponent)
  if (whole > 8) return 0 // below 100 / 512, which rounds to 0
  let power = 100
  for (let i = 0; i < whole; i++) power /= 2
  let [rest, root] = [exponent - whole, 0.5]
  // 2^−rest by its binary digits: a half's, a quarter's, … 50 of them leave less than 2⁻⁵⁰.
  for (let digit = 0; digit < 50 && rest > 0; digit++) {
    root = Math.sqrt(root)
    rest *= 2
    if (rest >= 1) {
      power *= root
      rest -= 1
    }
  }
  return Math.round(power)
}
