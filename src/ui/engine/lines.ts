import { scenario } from '@/ui/state/case'
import { isOwnCase } from '@/ui/state/own-cases'
import type { OpenLine } from './engine-client'
import * as lines from './open-lines'

/** A line whose other end is told of a case of the reader's own before anything is asked of it. */
const introduced =
  (open: OpenLine): OpenLine =>
  (onAnswer, onLost) => {
    const line = open(onAnswer, onLost)
    if (isOwnCase(scenario.id)) line.send({ kind: 'adopt', scenario })
    return line
  }

export const openWorker = introduced(lines.openWorker)
export const openHere = introduced(lines.openHere)
