import type { Group } from '@/simulation/types'

/** The fills of the four endings, defined once: kept has dots cut out, banned is cross-hatched, not settled stays empty. */
export const fillOf: Readonly<Record<Group, string>> = {
  sold: 'var(--sold)',
  kept: 'url(#p-kept)',
  banned: 'url(#p-banned)',
  unresolved: 'transparent',
}

export const strokeOf: Readonly<Record<Group, string>> = {
  sold: 'var(--sold)',
  kept: 'var(--kept)',
  banned: 'var(--banned)',
  unresolved: 'var(--open)',
}

export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="p-kept" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="var(--kept)" />
          <circle cx="2" cy="2" r="1.3" fill="var(--surface)" />
          <circle cx="6" cy="6" r="1.3" fill="var(--surface)" />
        </pattern>
        <pattern id="p-banned" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="var(--banned)" />
          <path d="M0 0l7 7M7 0L0 7" stroke="var(--surface)" strokeWidth="1.1" />
        </pattern>
      </defs>
    </svg>
  )
}
