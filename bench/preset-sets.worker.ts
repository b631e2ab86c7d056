import { parentPort } from 'node:worker_threads'
import { type SetsAsked, solveSets } from './preset-sets'

parentPort?.on('message', (asked: SetsAsked) => parentPort?.postMessage(solveSets(asked)))
parentPort?.postMessage(new Float64Array(0)) // the graph is compiled
