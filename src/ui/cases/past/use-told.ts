import type { ToldHistory } from '@/simulation/history/told-history'
import { engineClients } from '@/ui/engine/clients'
import type { EngineClient } from '@/ui/engine/engine-client'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { fromPast, usePast } from './real-history'

const teller = fromPast((_, { recipe }) => {
  let told: ToldHistory | undefined

  return async ({ ask }: EngineClient, signal: AbortSignal): Promise<ToldHistory> => {
    told ??= await ask('pastTold', { recipe }, signal)
    return told
  }
})

/** The whole record with its forecasts: it never changes, so it is asked once. */
export const useTold = (): Keyed<ToldHistory> => {
  const tell = usePast(teller)
  const { exactClient } = useCase(engineClients)
  return useKeyed('told', (signal) => tell(exactClient, signal))
}
