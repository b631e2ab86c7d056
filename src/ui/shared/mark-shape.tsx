import type { Group } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { caseGroups } from './case-groups'

/** Disc ●, square ■, cross ✕, ring ○: the shape of an ending tells as much as its colour. */
export function MarkShape({ group, size = 22 }: { readonly group: Group; readonly size?: number }) {
  const look = useCase(caseGroups).lookOf(group)
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {look === 'solid' && <circle cx="11" cy="11" r="10" fill="var(--solid)" />}
      {look === 'hollow' && <circle cx="11" cy="11" r="9.25" fill="none" stroke="var(--hollow)" strokeWidth="1.75" />}
      {look === 'dotted' && <rect x="2" y="2" width="18" height="18" rx="2" fill="var(--dotted)" />}
      {look === 'hatched' && (
        <path
          d="M4.5 4.5l13 13m0-13l-13 13"
          stroke="var(--hatched)"
          strokeWidth="3.5"
          strokeLinecap="round"
          fill="none"
        />
      )}
    </svg>
  )
}

/** A mark that does not fit the conditions keeps its place and its colour, and shrinks to a dot. */
export function MarkDot({ group, size = 22 }: { readonly group: Group; readonly size?: number }) {
  const { strokeOf } = useCase(caseGroups)
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="2.75" fill={strokeOf(group)} />
    </svg>
  )
}
