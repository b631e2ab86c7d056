import { Popover, type PopoverProps } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { Loaded } from './error-boundary'

type PopoverButtonProps = Omit<ComponentProps<'button'>, 'name'> & {
  readonly layer: Pick<PopoverProps, 'width' | 'position'>
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** What stands on the button. */
  readonly face: ReactNode
  /** The layer's name; without it, the button's. */
  readonly label?: string
  /** What could not be drawn, where it could not. */
  readonly name: string
  readonly opening?: ReactNode
}

/** A button that opens a layer beside it. */
export function PopoverButton(props: PopoverButtonProps) {
  const { layer, isOpen, onOpen, face, label, name, opening, children, ...button } = props
  return (
    <Popover opened={isOpen} onChange={onOpen} {...layer}>
      <Popover.Target>
        <button type="button" aria-expanded={isOpen} aria-haspopup="dialog" onClick={() => onOpen(!isOpen)} {...button}>
          {face}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        {isOpen && (
          <Loaded name={name} opening={opening}>
            {children}
          </Loaded>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
