import { historyStore, noticeStore, placeStore } from './page-state'
import { useSelected, useStore } from './store'

export const useHistory = () => useStore(historyStore)
export const useRecipe = () => useSelected(historyStore, ({ present }) => present)
export const usePlace = () => useStore(placeStore)
export const useNotice = () => useStore(noticeStore)
