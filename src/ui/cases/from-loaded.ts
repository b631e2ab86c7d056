import type { OpenCase } from '@/ui/state/case'

/** What a part of the page makes of the open case and of something that is loaded for it, made once. */
export function fromLoaded<Loaded, Part>(make: (open: OpenCase, loaded: Loaded) => Part) {
  const made = new WeakMap<OpenCase, Part>()
  return (open: OpenCase, loaded: Loaded): Part => {
    const known = made.get(open) ?? make(open, loaded)
    made.set(open, known)
    return known
  }
}
