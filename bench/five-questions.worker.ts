import { parentPort } from 'node:worker_threads'
import { type SetsAsked, solveSets } from './five-questions.sets'

parentPort?.on('message', (asked: SetsAsked) => parentPort?.postMessage(solveSets(asked)))
parentPort?.postMessage(new Float64Array(0)) // the graph is compiled
