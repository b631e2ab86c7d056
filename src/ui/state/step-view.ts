import { useSyncExternalStore } from 'react'
import { hearSettings, readSetting, writeSetting } from './device-settings'

/** How Step tells a future: one headline a screen, or all there is at once. */
export type StepView = 'story' | 'experts'

const SETTING = 'step.view'

const read = (): StepView => (readSetting(SETTING) === 'experts' ? 'experts' : 'story')

/** The one chosen on this device; the story at first. */
export const useStepView = (): StepView => useSyncExternalStore(hearSettings, read, read)

/** The other one of the two. */
export const turnStepView = (): boolean => writeSetting(SETTING, read() === 'story' ? 'experts' : 'story')

export const chooseStepView = (view: StepView): boolean => writeSetting(SETTING, view)
