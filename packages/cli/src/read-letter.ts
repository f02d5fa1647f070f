import type { Letter, LetterHints, Problem, ReadResult } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import type { AsideFile } from '@klarbrev/engine'
import { sidecarOf } from '@klarbrev/engine'
import type { Configured } from './configuration.ts'
import type { LetterSource } from './find-letters.ts'
import type { Options } from './options.ts'
import type { Product } from './product.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { errorCode, TooLarge } from './world.ts'

/** A letter as read, and what is wrong with the settings that lie beside it. */
export interface LetterRead extends ReadResult {
  readonly settingTroubles: readonly string[]
  /** The findings that the file beside the letter sets aside. */
  readonly aside?: AsideFile
}

/** Problem codes of files that the disk would not give. */
const problemCodes: Readonly<Record<string, string>> = {
  EACCES: 'ingen-adgang',
  EPERM: 'ingen-adgang',
  ENOENT: 'findes-ikke',
  EISDIR: 'mappe',
  'too-large': 'for-stor',
}

/** What reading a letter needs to know besides the letter. */
export interface ReadingRoom {
  readonly options: Options
  readonly world: World
  readonly product: Product
  readonly texts: Texts
}

/**
 * Reads one letter with its hints. Never throws: what cannot be read is a letter without text and with a problem. What
 * reads the file beside the letter is loaded only where there is one.
 */
export async function readSource(source: LetterSource, configured: Configured, room: ReadingRoom): Promise<LetterRead> {
  const { options, world, product, texts } = room
  const path = source.isStdin ? (options.stdinFilename ?? source.path) : source.path
  let bytes: Uint8Array
  try {
    bytes = source.isStdin ? world.files.readStdin() : world.files.read(source.path)
  } catch (error) {
    const code = error instanceof TooLarge ? 'too-large' : errorCode(error)
    const problem = { code: problemCodes[code] ?? 'laesefejl', message: texts.unread(code) }
    return { letter: { path, text: '', blocks: [], hints: {} }, problems: [problem], settingTroubles: [] }
  }
  const { letter, problems } = await product.readLetter(bytes, path)
  const hasSidecar = (!source.isStdin || options.stdinFilename !== null) && world.files.exists(sidecarOf(path))
  return withHints(letter, problems, hasSidecar ? await readBeside(sidecarOf(path), room) : null, configured, room)
}

/** Who knows the kind best: the command line, the front matter, the file beside the letter, and last the folder. */
function withHints(
  letter: Letter,
  problems: readonly Problem[],
  beside: Beside | null,
  configured: Configured,
  { options, texts }: ReadingRoom,
): LetterRead {
  const own = letter.hints
  const isKnownKind = own.kind === undefined || (letterKinds as readonly string[]).includes(own.kind)
  const kind = options.kind ?? (isKnownKind ? own.kind : undefined) ?? beside?.hints.kind ?? configured.kind
  const center = options.center ?? own.center ?? beside?.hints.center ?? configured.center
  const language = options.letterLanguage ?? own.language ?? beside?.hints.language
  const hints: LetterHints = {
    ...(kind === null ? {} : { kind }),
    ...(center === null ? {} : { center }),
    ...(language === undefined ? {} : { language }),
    ...(own.id === undefined ? {} : { id: own.id }),
    ...(own.date === undefined ? {} : { date: own.date }),
  }
  return {
    letter: { ...letter, hints },
    problems: isKnownKind ? problems : [...problems, { code: 'brevtype', message: texts.unknownKind(own.kind!) }],
    settingTroubles: beside?.troubles ?? [],
    ...(beside?.aside === undefined ? {} : { aside: beside.aside }),
  }
}

interface Beside {
  readonly hints: LetterHints
  readonly troubles: readonly string[]
  readonly aside?: AsideFile
}

async function readBeside(path: string, { options, world, texts }: ReadingRoom): Promise<Beside> {
  try {
    const text = new TextDecoder().decode(world.files.read(path))
    const { describeProblem, readSidecar } = await import('@klarbrev/engine/settings')
    const { hints, aside, problems } = readSidecar(text, path)
    const troubles = problems.map((problem) => describeProblem(problem, options.lang))
    if (aside.length === 0) return { hints, troubles }
    const { openFingerprints } = await import('./fingerprints.ts')
    const opened = openFingerprints(world)
    if ('trouble' in opened) return { hints, troubles: [...troubles, texts.keyTrouble(opened.trouble)] }
    return { hints, troubles, aside: { path, entries: aside, hash: opened.finding } }
  } catch (error) {
    return { hints: {}, troubles: [`${path}: ${texts.unread(errorCode(error))}`] }
  }
}
