import type { Look } from '@/scenarios/negotiation'

/** The fills of the endings by their look, defined once: dots cut out, cross-hatched, or left empty. */
export const fillOfLook: Readonly<Record<Look, string>> = {
  solid: 'var(--solid)',
  dotted: 'url(#p-dotted)',
  hatched: 'url(#p-hatched)',
  hollow: 'transparent',
}

export const strokeOfLook: Readonly<Record<Look, string>> = {
  solid: 'var(--solid)',
  dotted: 'var(--dotted)',
  hatched: 'var(--hatched)',
  hollow: 'var(--hollow)',
}

export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="p-dotted" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="var(--dotted)" />
          <circle cx="2" cy="2" r="1.3" fill="var(--surface)" />
          <circle cx="6" cy="6" r="1.3" fill="var(--surface)" />
        </pattern>
        <pattern id="p-hatched" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="var(--hatched)" />
          <path d="M0 0l7 7M7 0L0 7" stroke="var(--surface)" strokeWidth="1.1" />
        </pattern>
      </defs>
    </svg>
  )
}
