import { useCase } from './case'
import { pageState } from './page-state'
import { useSelected, useStore } from './store'

export const useHistory = () => {
  const { historyStore } = useCase(pageState)
  return useStore(historyStore)
}
export const useRecipe = () => {
  const { historyStore } = useCase(pageState)
  return useSelected(historyStore, ({ present }) => present)
}
export const usePlace = () => {
  const { placeStore } = useCase(pageState)
  return useStore(placeStore)
}
export const useNotice = () => {
  const { noticeStore } = useCase(pageState)
  return useStore(noticeStore)
}
