/** What lies below the first screen. */
export function Sections() {
  return null
}
