import type { Letter, LetterHints, Problem, ReadResult } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import type { LetterSource } from './find-letters.ts'
import type { Options } from './options.ts'
import type { Product } from './product.ts'
import { readSidecar, sidecarOf } from './sidecar.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { errorCode, TooLarge } from './world.ts'

/** A letter as read, and what is wrong with the settings that lie beside it. */
export interface LetterRead extends ReadResult {
  readonly settingTroubles: readonly string[]
}

/** Problem codes of files that the disk would not give. */
const problemCodes: Readonly<Record<string, string>> = {
  EACCES: 'ingen-adgang',
  EPERM: 'ingen-adgang',
  ENOENT: 'findes-ikke',
  EISDIR: 'mappe',
  'too-large': 'for-stor',
}

/** Reads one letter with its hints. Never throws: what cannot be read is a letter without text and with a problem. */
export function readSource(
  source: LetterSource,
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
): LetterRead {
  const path = source.isStdin ? (options.stdinFilename ?? source.path) : source.path
  let bytes: Uint8Array
  try {
    bytes = source.isStdin ? world.files.readStdin() : world.files.read(source.path)
  } catch (error) {
    const code = error instanceof TooLarge ? 'too-large' : errorCode(error)
    const problem = { code: problemCodes[code] ?? 'laesefejl', message: texts.unread(code) }
    return { letter: { path, text: '', blocks: [], hints: {} }, problems: [problem], settingTroubles: [] }
  }
  const { letter, problems } = product.readLetter(bytes, path)
  const hasSidecar = !source.isStdin || options.stdinFilename !== null
  return withHints(letter, problems, hasSidecar ? path : null, options, world, texts)
}

/** Who knows the kind best: the command line, then the front matter, then the file beside the letter. */
function withHints(
  letter: Letter,
  problems: readonly Problem[],
  sidecarFor: string | null,
  options: Options,
  world: World,
  texts: Texts,
): LetterRead {
  const beside = sidecarFor === null ? null : readBeside(sidecarFor, world, texts)
  const own = letter.hints
  const isKnownKind = own.kind === undefined || (letterKinds as readonly string[]).includes(own.kind)
  const kind = options.kind ?? (isKnownKind ? own.kind : undefined) ?? beside?.hints.kind
  const center = options.center ?? own.center ?? beside?.hints.center
  const language = options.letterLanguage ?? own.language ?? beside?.hints.language
  const hints: LetterHints = {
    ...(kind === undefined ? {} : { kind }),
    ...(center === undefined ? {} : { center }),
    ...(language === undefined ? {} : { language }),
  }
  return {
    letter: { ...letter, hints },
    problems: isKnownKind ? problems : [...problems, { code: 'brevtype', message: texts.unknownKind(own.kind!) }],
    settingTroubles: beside?.troubles ?? [],
  }
}

interface Beside {
  readonly hints: LetterHints
  readonly troubles: readonly string[]
}

function readBeside(path: string, world: World, texts: Texts): Beside | null {
  const file = sidecarOf(path)
  if (!world.files.exists(file)) return null
  try {
    const { hints, troubles } = readSidecar(new TextDecoder().decode(world.files.read(file)))
    return { hints, troubles: troubles.map((trouble) => texts.sidecarTrouble(file, trouble)) }
  } catch (error) {
    return { hints: {}, troubles: [`${file}: ${texts.unread(errorCode(error))}`] }
  }
}
