import type { BareCase } from './scenario.types'

/** The seed a case opens with: its first word and 1, so "tiktok-2025" starts with "tiktok-1". */
export const defaultSeed = ({ id }: Pick<BareCase, 'id'>): string => `${id.split('-')[0] ?? id}-1`
