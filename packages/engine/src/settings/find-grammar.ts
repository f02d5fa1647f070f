/** Most words of one wording, gaps counted too. */
const mostWords = 12
/** A word as the tokens of a letter are: letters and figures, with hyphen, apostrophe, full stop, slash inside. */
const word = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’./§-]*[\p{L}\p{N}\p{M}.])?$/u

/** The wording with three full stops as the gap they stand for, or null where no letter can hold it. */
export function readFind(written: string): string | null {
  const parts = written.replace(/\.\.\./g, '…').split(/\s+/)
  const bare = parts[0]!.startsWith('^') ? [parts[0]!.slice(1), ...parts.slice(1)] : parts
  const inflected = bare.filter((part) => /\/[vna]$/.test(part)).length
  if (parts.length > mostWords || inflected > 1 || bare[0] === '…' || bare.at(-1) === '…') return null
  const isFine = bare.every((part, at) =>
    part === '…' ? bare[at - 1] !== '…' : word.test(part.replace(/\/[vna]$/, '')))
  return isFine ? parts.join(' ') : null
}
