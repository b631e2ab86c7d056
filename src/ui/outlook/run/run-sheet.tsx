export function RunSheet() {
  return null
}
