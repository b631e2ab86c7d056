import { historyStore, noticeStore, placeStore } from './page-state'
import { useStore } from './store'

export const useHistory = () => useStore(historyStore)
export const useRecipe = () => useStore(historyStore).present
export const usePlace = () => useStore(placeStore)
export const useNotice = () => useStore(noticeStore)
