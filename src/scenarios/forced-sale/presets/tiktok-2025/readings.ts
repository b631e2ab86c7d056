import { readingsFrom } from '../shared/readings'
import { sources } from './sources'

export const START = '2025-02-06'

export const readings = readingsFrom(sources, START)
