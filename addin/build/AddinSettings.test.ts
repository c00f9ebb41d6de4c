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
  // Served from a path, the manifests would point to where nothing is.
  [
    ['--origin', 'https://zc.example.com/addins/zc'],
    /协议、主机和端口.*; give: --origin https:\/\/zc\.example\.com$/,
  ],
  [['--origin', 'https://zc.example.com:8443/zc/'], /give: --origin https:\/\/zc\.example\.com:8443$/],
  [['--origin', 'https://zc.example.com/?tenant=1'], 'scheme, host and port only'],
  [['--origin', 'https://zc.example.com/?'], 'scheme, host and port only'],
  [['--origin', 'https://zc.example.com/#zc'], 'scheme, host and port only'],
  [['--origin', 'https://who@zc.example.com'], 'scheme, host and port only'],
  [['--office-js', 'toString'], 'global, china, self'],
  [['--colour'], 'colour'],
])('refuses %j', (words, reason) => {
  expect(() => readAddinSettings(words)).toThrow(reason)
})
