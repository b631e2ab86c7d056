import { existsSync } from 'node:fs'
import type { NegotiationEntry } from '@/scenarios/negotiations'

/** Whether a graph and answers are kept with a negotiation: with one that has a `model.ts`. A small one is solved as it opens. */
export const keepsFiles = ({ id }: Pick<NegotiationEntry, 'id'>): boolean =>
  existsSync(new URL(`../src/scenarios/${id}/model.ts`, import.meta.url))
