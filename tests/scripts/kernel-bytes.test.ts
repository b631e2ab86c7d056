import { expect, it } from 'vitest'
import { stepBytes } from '@/engine/solve/kernel/step-bytes'
import { kernelBytes } from '../../scripts/kernel-bytes'

it('the committed bytes of the kernel are those of its text', async () => {
  expect(stepBytes).toBe(Buffer.from(await kernelBytes()).toString('base64'))
})
