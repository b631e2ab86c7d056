import { readingsAt } from '../../../readings'

export const START = '2025-02-06'

export const readings = readingsAt(START)

/** Foreign mergers that waited for Beijing between 2016 and 2023: one count, told by climate and by how near a meeting was. */
export const consentCount = [
  ...['E2', 'E3', 'E4', 'E5', 'E6', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17'],
] as const
