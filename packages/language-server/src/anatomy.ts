import type { LetterFacts } from '@klarbrev/engine'
import type { DocumentSymbol } from 'vscode-languageserver'
import { SymbolKind } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import { rangeOf } from './to-diagnostic.ts'

type Context = LetterFacts['blocks'][number]['context']

/** The parts of a letter, in text order: neighbouring blocks that play the same part are one. */
export function anatomy({ blocks }: LetterFacts, mirror: Mirror): DocumentSymbol[] {
  const parts: { name: string; start: number; end: number; firstEnd: number }[] = []
  for (const { block, context } of blocks) {
    const name = partOf(context)
    const last = parts.at(-1)
    if (last?.name === name) last.end = block.end
    else parts.push({ name, start: block.start, end: block.end, firstEnd: block.end })
  }
  return parts.map(({ name, start, end, firstEnd }) => ({
    name,
    kind: SymbolKind.String,
    range: rangeOf({ start, end }, mirror),
    selectionRange: rangeOf({ start, end: firstEnd }, mirror),
  }))
}

/** What a caseworker calls the part of the letter that a block belongs to. */
function partOf({ role, section }: Context): string {
  switch (role) {
    case 'letterhead':
      return 'Brevhoved'
    case 'address':
      return 'Adresse'
    case 'title':
      return 'Overskrift'
    case 'greeting':
      return 'Hilsen'
    case 'signature':
      return 'Underskrift'
    case 'appendix':
      return 'Bilag'
    case 'quotedLaw':
      return 'Lovtekst'
    case 'heading':
    case 'body':
    case 'listItem':
    case 'table':
      return nameOf(section)
  }
}

function nameOf(section: Context['section']): string {
  switch (section) {
    case 'none':
      return 'Brevtekst'
    case 'result':
      return 'Afgørelse'
    case 'reasons':
      return 'Begrundelse'
    case 'facts':
      return 'Oplysninger i sagen'
    case 'hearing':
      return 'Partshøring'
    case 'rules':
      return 'Regler'
    case 'appeal':
      return 'Klagevejledning'
    case 'nextStep':
      return 'Det skal der ske nu'
    case 'contact':
      return 'Kontakt'
    case 'appendix':
      return 'Bilag'
  }
}
