import { once } from 'node:events'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fromRoot, temporaryCopy } from './testing/temporaryCopy.ts'
import { run } from './testing/run.ts'

const plant = fromRoot('samples/lithium-cell-plant.xlsx')
const nightmares = fromRoot('samples/auditors-nightmares.xlsx')

describe('zc fn', () => {
  it.each([
    [['天然气', '1', '万Nm3'], '21.62188809 tCO2'],
    [['外购电力', '1', 'MWh', '2023-06-30'], '0.5306 tCO2'],
    [['外购电力', '1', 'MWh', '', '江苏'], '0.5827 tCO2'],
  ])('EMISSIONS %j', async (args, expected) => {
    expect(await run('fn', 'EMISSIONS', ...args)).toEqual({ code: 0, out: expected, err: '' })
  })

  it('TCE 电力 1 万kWh 当量值', async () => {
    expect((await run('fn', 'TCE', '电力', '1', '万kWh', '当量值')).out).toBe('1.229 tce')
  })

  it('shows 15 significant digits, as Excel does, and all of them on request', async () => {
    const diesel = ['fn', 'EMISSIONS', '柴油', '[[1],[2]]', 't']
    expect((await run(...diesel)).out.split('\n')).toEqual(['3.09590963733333 tCO2', '6.19181927466667 tCO2'])
    expect((await run(...diesel, '--exact')).out.split('\n')[0]).toBe(
      '3.095909637333333333333333333333333333333 tCO2',
    )
  })

  it('gives programs the double and the decimal', async () => {
    const { out } = await run('fn', 'EMISSIONS', '柴油', '1', 't', '--json')
    const exact = '3.095909637333333333333333333333333333333'
    expect(JSON.parse(out)).toEqual({ value: 3.0959096373333335, exact, unit: 'tCO2' })
  })

  it('takes a negative number as a number and refuses it as an amount', async () => {
    const { code, out } = await run('fn', 'EMISSIONS', '柴油', '-1', 't')
    expect(code).toBe(4)
    expect(out).toContain('ZC-AMOUNT-NEGATIVE')
  })

  it('answers the whole workbook when given one', async () => {
    expect((await run('fn', 'EMISSIONS', '--file', plant)).out).toBe('13399.3408815264 tCO2')
    expect((await run('fn', 'EMISSIONS', '--file', nightmares)).out).toContain('不能当作全年')
  })

  it.each(['[[1],[2,3]]', '[[', '[{}]', '[]'])('refuses the range %s', async (range) => {
    expect((await run('fn', 'EMISSIONS', '柴油', range, 't')).code).toBe(3)
  })

  it('ends with 4 for an inventory that lacks data, and gives no number for its total', async () => {
    const { code, out } = await run('fn', 'INVENTORY', '--file', nightmares)
    expect([code, out]).toEqual([4, expect.stringContaining('ZC-TOTAL-INCOMPLETE')])
    expect((await run('fn', 'INVENTORY', '--file', plant)).code).toBe(0)
  })

  it('takes an unknown name for a mistake in the command', async () => {
    const { code, out, err } = await run('fn', 'NOPE')
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('ZC-FUNCTION-UNKNOWN')])
  })
})

describe('zc inventory', () => {
  it('prints the lines, the totals and both bases of standard coal', async () => {
    const { code, out } = await run('inventory', plant)
    expect(code).toBe(0)
    for (const text of [
      '9,837.32',
      '总排放 13,399.34 tCO2，含 1 处估算',
      '市场法 11,937.92',
      '7,640.5 tce',
      '26.46 %',
    ]) {
      expect(out).toContain(text)
    }
  })

  it('says in either language what is missing, and ends with 4', async () => {
    const { code, out } = await run('inventory', nightmares, '--lang', 'en')
    expect(code).toBe(4)
    expect(out).toContain('this is not the whole')
    expect(out).toContain('ZC_Activity!E30 The amount is empty')
    expect(out).not.toMatch(/^Total \d/m)
  })

  it('gives programs every number with its exact text', async () => {
    const report = JSON.parse((await run('inventory', plant, '--json')).out) as {
      total: unknown
      issues: unknown[]
    }
    expect(report.total).toMatchObject({ exact: '13399.3408815264', unit: 'tCO2', method: 'location-based' })
    expect(report.issues).toEqual([])
  })
})

describe('zc explain', () => {
  it('walks from a formula to the cell, the unit and the source', async () => {
    const { code, out } = await run('explain', plant, '能源台账!B18')
    expect(code).toBe(0)
    for (const text of [
      '9837.324 tCO2',
      '=SUM(B4:B15)',
      '1 万kWh = 10000 kWh',
      'grid/CN/2023/average',
      '2025 No.47',
    ]) {
      expect(out).toContain(text)
    }
  })

  it('explains a row of a table, and the whole total', async () => {
    expect((await run('explain', plant, 'ZC_Activity!A5')).out).toContain('ZC_Activity!E5')
    expect((await run('explain', plant, '能源台账!B21')).out).toContain('13399.3408815264 tCO2')
  })

  it.each([
    ['能源台账!A1', 3, 'ZC-CELL-NOT-ZC'],
    ['能源台账!ZZ99', 3, '这一格是空的'],
    ['没有!A1', 3, 'ZC-SHEET-MISSING'],
    ['B18', 3, 'ZC-ARGUMENT-INVALID'],
  ])('refuses %s with a sentence', async (place, code, problem) => {
    const { code: got, err } = await run('explain', plant, place)
    expect([got, err]).toEqual([code, expect.stringContaining(problem)])
  })

  it('names the cell at fault, whichever of its row was asked for', async () => {
    const { code, out } = await run('explain', nightmares, 'ZC_Activity!E38')
    expect([code, out.split('\n')[0]]).toEqual([4, 'ZC_Activity!H38'])
  })

  it('explains a green certificate as what it is', async () => {
    const { code, out } = await run('explain', nightmares, 'ZC_Green!A4')
    expect([code, out]).toEqual([0, expect.stringContaining('市场法和能源占比，不是排放量')])
  })

  it('names the cell of an amount in standard coal', async () => {
    expect((await run('explain', plant, '能源台账!B19')).out).toMatch(/能源台账!B\d+/)
  })

  it('says what is wrong with a bad row', async () => {
    const { code, out } = await run('explain', nightmares, 'ZC_Activity!E30')
    expect([code, out]).toEqual([4, expect.stringContaining('ZC-AMOUNT-BLANK')])
  })
})

describe('zc', () => {
  it('shows factors with source, years and confidence', async () => {
    expect((await run('factors', 'list', '江苏')).out).toContain('grid/CN-JS/2023/average')
    expect((await run('factors', 'show', 'grid/CN/2023/average', '--lang', 'en')).out).toContain(
      'Data year: 2023',
    )
    expect((await run('factors', 'show', 'grid/CN/2033/average')).code).toBe(3)
  })

  it.each([
    ['nowhere.xlsx', 'ZC-FILE-NOT-FOUND', '找不到文件'],
    [`${plant}/sheet`, 'ZC-FILE-NOT-FOUND', '找不到文件'],
    [fromRoot('samples'), 'ZC-FILE-FOLDER', '是文件夹'],
  ])('ends with 3 for the file %s: %s', async (file, code, said) => {
    const { code: got, err } = await run('inventory', file)
    expect([got, err]).toEqual([3, expect.stringContaining(said)])
    expect(err).toContain(`[${code}]`)
  })

  // Reading a socket fails, and reading a pipe or a device might never end.
  it.skipIf(process.platform === 'win32')('takes what is no file for no workbook', async () => {
    const path = join(dirname(temporaryCopy('package.json')), 'socket')
    const server = createServer().listen(path)
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    expect(await run('inventory', path)).toMatchObject({
      code: 3,
      err: expect.stringContaining('[ZC-FILE-NOT-XLSX]'),
    })
  })
})
