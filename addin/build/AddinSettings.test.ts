import { expect, it } from 'vitest'
import { readAddinSettings } from './AddinSettings.ts'

it('serves from this machine with the global office.js unless told otherwise', () => {
  expect(readAddinSettings([])).toEqual({ origin: 'https://localhost:3000', officeJs: 'global' })
  expect(readAddinSettings(['--origin', 'https://zc.example.com/', '--office-js', 'china'])).toEqual({
    origin: 'https://zc.example.com',
    officeJs: 'china',
  })
  expect(readAddinSettings(['--office-js', 'self']).officeJs).toBe('self')
})

it.each([
  [['--origin', 'http://zc.example.com'], 'https'],
  [['--origin', 'zc'], 'https'],
  [['--office-js', 'toString'], 'global, china, self'],
  [['--colour'], 'colour'],
])('refuses %j', (words, reason) => {
  expect(() => readAddinSettings(words)).toThrow(reason)
})
