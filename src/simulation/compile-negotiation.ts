import { compileGraph, type Graph } from '@/engine'
import { negotiationModel } from '@/scenarios/forced-sale/model'

/**
 * The graph of the one machine, walked anew: every scenario, parameter and calendar uses it. Takes about a second and
 * brings the machine with it; `storedGraph` opens the same graph, kept.
 */
export const compileNegotiation = (): Graph => compileGraph(negotiationModel)
