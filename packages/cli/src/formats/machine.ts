import type { Format } from '../commands/formats.ts'
import { checkstyleFormat } from './checkstyle.ts'
import { csvFormat } from './csv.ts'
import { githubFormat } from './github.ts'
import { junitFormat } from './junit.ts'
import { sarifFormat } from './sarif.ts'
import type { FormatParts } from './shown.ts'

/** The formats for other programs, which lie in a file of their own and are read when one of them is asked for. */
export type MachineFormat = 'sarif' | 'junit' | 'checkstyle' | 'github' | 'csv'

/** Makes a format for another program. All of them give the shown findings. */
export function createMachineFormat(name: MachineFormat, parts: FormatParts): Format {
  switch (name) {
    case 'sarif':
      return sarifFormat(parts)
    case 'junit':
      return junitFormat(parts)
    case 'checkstyle':
      return checkstyleFormat(parts)
    case 'github':
      return githubFormat(parts)
    case 'csv':
      return csvFormat(parts)
  }
}
