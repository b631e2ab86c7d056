import { forcedSale } from '@/scenarios/forced-sale'
import type { ConditionState } from '@/scenarios/negotiation'

export const conditionStates: readonly ConditionState[] = forcedSale.conditionStates
