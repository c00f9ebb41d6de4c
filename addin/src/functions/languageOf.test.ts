import { expect, it } from 'vitest'
import { languageOf } from './languageOf.ts'

it.each([
  ['?_host_Info=Excel$Web$16.01$zh-CN$telemetry$$$3', 'en-US', 'zh'],
  ['?_host_Info=Excel$Win32$16.01$en-US$$$$3', 'zh-CN', 'en'],
  ['?_host_Info=Excel|Mac|16.00|zh-TW', 'en-US', 'zh'],
  ['', 'zh-CN', 'zh'],
  ['?_host_Info=Excel$Web$16.01', 'zh', 'zh'],
  ['', 'zha', 'en'],
])('%s in a browser in %s speaks %s', (search, browser, language) => {
  expect(languageOf(search, browser)).toBe(language)
})
