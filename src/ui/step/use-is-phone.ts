import { useMediaQuery } from '@mantine/hooks'

/** One column, with the controls fixed above the places. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false }) ?? false
