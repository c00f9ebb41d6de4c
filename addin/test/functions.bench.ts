import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drivenExcel, type OpenExcel } from '../e2e/drivenExcel.ts'
import type { profiles } from './host/Profile.ts'

// 10,000 cells of ZC.EMISSIONS in one message of Excel against 10,000 of a function that does nothing: the built add-in
// with Microsoft's own runtime, in Chromium; with plain numbers and with cards. And against the style of add-ins that ask
// a server once a cell, here a stub that answers after 100 ms, with as many requests at once as a browser sends to one
// server. In turn, medians.
const LIMIT = 1.5
const CALLS = 10_000
const ROUNDS = 9
/** Milliseconds before a message: the runtime holds results back for longer after a long answer, and cells rest too. */
const REST = 1500
/** Milliseconds until the stub answers, requests a browser has under way to one server (HTTP/1.1), and cells asked for. */
const [ANSWER, AT_ONCE, ASKED] = [100, 6, 60]

const carriers = [
  '柴油',
  '汽油',
  '天然气',
  '无烟煤',
  '烟煤',
  '燃料油',
  '煤油',
  '焦炭',
  '原油',
  '外购蒸汽',
] as const
const units: Readonly<Record<string, string>> = { 天然气: '万Nm3', 外购蒸汽: 'GJ' }
const cells = Array.from({ length: CALLS }, (_, i) => {
  const carrier = carriers[i % carriers.length]!
  return [[[carrier]], [[1 + i / 7]], [[units[carrier] ?? 't']], null, null, null]
})

if ((process.env['CHROMIUM_PATH'] ?? '') === '') {
  console.error('没有浏览器，未测 / no browser, not measured')
} else {
  const excel = await drivenExcel(() => {
    throw new Error('no formula stands in the sheet')
  })
  try {
    const plain = await measured(excel, 'ltsc2021', '不带卡片 / plain numbers')
    await measured(excel, 'm365', '前 1,000 个带卡片 / the first 1,000 with cards')
    const asked = await timeOfRequests()
    console.log(
      `one request a cell: ${String(ASKED)} cells ${asked.toFixed(0)} ms (${perCell(asked, ASKED)} a cell), ` +
        `${(asked / ASKED / (plain / CALLS)).toFixed(0)} times as long`,
    )
  } finally {
    await excel.close()
  }
}
process.exit()

/** Milliseconds of our 10,000 calls in one version of Excel; compares them with the empty function. */
async function measured(excel: OpenExcel, profile: keyof typeof profiles, what: string): Promise<number> {
  await excel.open({ profile })
  await excel.pane().evaluate(() => {
    CustomFunctions.associate('NOTHING', () => [[0]])
  })
  const times = { ours: [] as number[], nothing: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    const ours = await timeOf(excel, 'EMISSIONS')
    const nothing = await timeOf(excel, 'NOTHING')
    // The first round warms up.
    if (round === 0) continue
    times.ours.push(ours)
    times.nothing.push(nothing)
  }
  const [ours, nothing] = [median(times.ours), median(times.nothing)]
  const ratio = ours / nothing
  console.log(
    `${what}: ${String(CALLS)} × ZC.EMISSIONS ${ours.toFixed(0)} ms (${perCell(ours, CALLS)} a cell), ` +
      `an empty function ${nothing.toFixed(0)} ms (medians of ${String(ROUNDS)})`,
  )
  console.log(
    `相对空函数的倍数 / ZC.EMISSIONS to an empty function: ${ratio.toFixed(2)} (limit ${String(LIMIT)})`,
  )
  if (ratio > LIMIT) process.exitCode = 1
  return ours
}

/** Milliseconds from Excel's message to the last of 10,000 results. */
async function timeOf({ page }: OpenExcel, id: string): Promise<number> {
  await page.waitForTimeout(REST)
  return page.evaluate(
    async ([name, given]) => {
      const calls = given.map((args, i) => [name, args, `Sheet1!A${String(i + 1)}`] as const)
      const start = performance.now()
      const results = await globalThis.playedExcel.call(calls)
      const spent = performance.now() - start
      const wrong = results.find(({ ok }) => !ok)
      if (wrong) throw new Error(JSON.stringify(wrong))
      return spent
    },
    [id, cells] as const,
  )
}

function perCell(ms: number, count: number): string {
  return `${((ms / count) * 1000).toFixed(0)} µs`
}

/** Requests of a loopback server, as many at once as a browser allows. */
async function timeOfRequests(): Promise<number> {
  const server = createServer((_, response) => setTimeout(() => response.end('{"tCO2":1}'), ANSWER))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const start = performance.now()
  let left = ASKED
  const worker = async (): Promise<void> => {
    while (left-- > 0) await (await fetch(`http://127.0.0.1:${String(port)}/`)).json()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const spent = performance.now() - start
  server.closeAllConnections()
  server.close()
  return spent
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
}
