/** A choice and what it brings share a screen: where the place's heading, which tells it, is out of sight, it is fetched. */
export function bringAnswerIntoView(): void {
  const box = document.getElementById('answer')?.getBoundingClientRect()
  if (box !== undefined && (box.bottom < 0 || box.top > window.innerHeight)) window.scrollTo({ top: 0 })
}
