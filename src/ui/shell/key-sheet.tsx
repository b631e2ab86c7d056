import { Modal } from '@mantine/core'
import { Suspense } from 'react'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'

const KeyGroups = lazyPart(async () => (await import('./key-groups')).KeyGroups)

/** Every key of the page, by where it works. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" size={760} centered>
      <ErrorBoundary name="The list of keys">
        <Suspense>
          <KeyGroups />
        </Suspense>
      </ErrorBoundary>
    </Modal>
  )
}
