import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const usage: ProblemFamilies['usage'] = {
  'ZC-USAGE': {
    mistake: 'option-unknown',
    given: '--wirte',
    near: ['--write'],
    known: ['--write', '--json', '--lang', '--help'],
    help: 'zc inventory --help',
  },
}
