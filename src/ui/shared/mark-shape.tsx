import type { Group } from '@/simulation/types'

/** Sold ●, kept ■, banned ✕, not settled ○: the shape tells as much as the colour. */
export function MarkShape({ group, size = 22 }: { readonly group: Group; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {group === 'sold' && <circle cx="11" cy="11" r="10" fill="var(--sold)" />}
      {group === 'unresolved' && (
        <circle cx="11" cy="11" r="9.25" fill="none" stroke="var(--open)" strokeWidth="1.75" />
      )}
      {group === 'kept' && <rect x="2" y="2" width="18" height="18" rx="2" fill="var(--kept)" />}
      {group === 'banned' && (
        <path
          d="M4.5 4.5l13 13m0-13l-13 13"
          stroke="var(--banned)"
          strokeWidth="3.5"
          strokeLinecap="round"
          fill="none"
        />
      )}
    </svg>
  )
}

const dotFill: Readonly<Record<Group, string>> = {
  sold: 'var(--sold)',
  unresolved: 'var(--open)',
  kept: 'var(--kept)',
  banned: 'var(--banned)',
}

/** A mark that does not fit the conditions keeps its place and its colour, and shrinks to a dot. */
export function MarkDot({ group, size = 22 }: { readonly group: Group; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="2.75" fill={dotFill[group]} />
    </svg>
  )
}
