import { fromCase } from '@/ui/state/case'

/** The endings in words that fit every case: "Kept", whoever keeps it. */
export const endingNames = fromCase(({ negotiation: { groups } }) => ({
  endingName: Object.fromEntries(
    groups.map(({ id, count }) => [id, `${count.charAt(0).toUpperCase()}${count.slice(1)}`]),
  ),
}))
