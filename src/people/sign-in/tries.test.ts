import { describe, expect, it } from 'vitest'
import { networkOf } from './tries.ts'

describe('the network of an address', () => {
  const check = (address: string, expected: string): void => expect(networkOf(address)).toBe(expected)

  it('is what its holder cannot choose within', () => {
    check('192.0.2.7', '192.0.2')
    check('::ffff:192.0.2.7', '192.0.2')
    check('2001:db8:7:1::1', '2001:db8:7')
    check('2001:0DB8:0007:ffff:1:2:3:4', '2001:db8:7')
    check('2001:db8::1', '2001:db8:0')
    check('::1', '0:0:0')
    check('fe80::1%eth0', 'fe80::1%eth0')
    check('unknown', 'unknown')
  })
})
