import { useMediaQuery } from '@mantine/hooks'

/** One column, with the places at its foot. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false }) ?? false
