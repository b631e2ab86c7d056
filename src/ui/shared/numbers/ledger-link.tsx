import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'

type LedgerLinkProps = {
  /** What the ledger opens filtered by: words to find or a party; all of it where left out. */
  readonly options?: Readonly<Record<string, string>>
  readonly children: string
}

/** From numbers that stand without their reasons to the entries that hold reason, sources and date. */
export const LedgerLink = ({ options = {}, children }: LedgerLinkProps) => {
  const { goTo } = useCase(pageState)
  return (
    <button type="button" className="so-link" onClick={() => goTo('cases', { section: 'ledger', options })}>
      {children}
    </button>
  )
}
