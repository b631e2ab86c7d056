import { allPresets } from '@/scenarios'
import { opened } from './opened'

export const presets = await allPresets(opened)

export const presetIds = presets.map(({ id }) => id)

export const presetById = (id: string) => presets.find((preset) => preset.id === id)
