import { createContext, useContext } from 'react'
import type { NegotiationDetails } from '@/scenarios/details.types'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Negotiations } from '@/scenarios/negotiations'
import type { BareCase, Scenario } from '@/scenarios/scenario.types'
import type { StoredAnswer } from '@/simulation'
import type { Carried } from '@/simulation/carry/carried-link'
import type { Read } from '@/simulation/link/link-codec'
import { useLoaded } from '@/ui/shared/lazy-part'
import type { SetAside } from './kept-text'
import type { Visit } from './visit'

/** What a reader must know of the case on screen: what it stands in for, or that it goes with the page. */
export type CaseFault =
  | { readonly kind: 'set-aside'; readonly setAside: SetAside }
  | { readonly kind: 'not-loaded'; readonly id: string; readonly link: string }
  | { readonly kind: 'visit'; readonly title: string }

/** What a page can open: the negotiations it knows, and the case that an address without one is about. */
export type House = { readonly negotiations: Negotiations; readonly defaultCase: string }

/** The case this page is about, and its answer, solved when the case was written: the first paint already holds both. */
export type OpenCase = House & {
  readonly negotiation: Negotiation
  readonly scenario: BareCase
  readonly stored: StoredAnswer
  /** The whole case, with its reasons, sources, story and notes. The same function as long as the case is open. */
  readonly loadScenario: () => Promise<Scenario>
  /** The whole case where it is the reader's own, which no worker could load. */
  readonly own: Scenario | undefined
  readonly fault: CaseFault | undefined
  /** A case that lasts as long as this visit. */
  readonly visit: Visit | undefined
  /** What the address says, where it was made with another major version of the model. */
  readonly carried?: Read<Carried>
}

/** What a part of the page makes of the open case and of what is loaded for it, made once, when it is first asked for. */
export function fromLoaded<Loaded extends readonly unknown[], Part>(make: (open: OpenCase, ...loaded: Loaded) => Part) {
  const made = new WeakMap<OpenCase, { readonly part: Part }>()
  return (open: OpenCase, ...loaded: Loaded): Part => {
    const known = made.get(open) ?? { part: make(open, ...loaded) }
    made.set(open, known)
    return known.part
  }
}

export const fromCase = <Part>(make: (open: OpenCase) => Part) => fromLoaded<[], Part>(make)

/** The same of a part that needs what the first view can do without. */
export const fromDetails = <Part>(make: (open: OpenCase, details: NegotiationDetails) => Part) =>
  fromLoaded<[NegotiationDetails], Part>(make)

/** The same of a part that needs the whole case. */
export const fromScenario = <Part>(make: (open: OpenCase, scenario: Scenario) => Part) =>
  fromLoaded<[Scenario], Part>(make)

export const CaseContext = createContext<OpenCase | undefined>(undefined)

/** The open case, or what a part makes of it. */
export function useCase(): OpenCase
export function useCase<Part>(part: (open: OpenCase) => Part): Part
export function useCase<Part>(part?: (open: OpenCase) => Part): OpenCase | Part {
  const open = useContext(CaseContext)
  if (open === undefined) throw new Error('The page holds no open case.')
  return part === undefined ? open : part(open)
}

/** What a part makes of the open case and the details of its negotiation; suspends until these have come. */
export function useDetails<Part>(part: (open: OpenCase, details: NegotiationDetails) => Part): Part {
  const open = useCase()
  return part(open, useLoaded(open.negotiation.loadDetails))
}

/** The whole of the open case, or what a part makes of it; suspends until it has come. */
export function useScenario(): Scenario
export function useScenario<Part>(part: (open: OpenCase, scenario: Scenario) => Part): Part
export function useScenario<Part>(part?: (open: OpenCase, scenario: Scenario) => Part): Scenario | Part {
  const open = useCase()
  const scenario = useLoaded(open.loadScenario)
  return part === undefined ? scenario : part(open, scenario)
}
