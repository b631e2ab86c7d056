import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { openReplay, questionChance, toldHistory, trackRecord } from '@/simulation/history'
import { opened } from '../../forced-sale'

export const HORIZON = tiktok2025.horizonWeeks

/** The record on its way through the weeks. */
export const replay = openReplay(opened, tiktok2025, {}, history)

/** The record with its forecasts. */
export const told = toldHistory(opened, tiktok2025, {}, HORIZON, history)

export const record = trackRecord(
  opened,
  tiktok2025,
  history,
  history.questions.map((question) => questionChance(opened, tiktok2025, {}, question, replay.on(question.asOf))),
)
