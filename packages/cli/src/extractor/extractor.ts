import type { ReadResult } from '@klarbrev/core'
import { stopped, unread } from './answers.ts'
import type { Request } from './process-place.ts'
import { ProcessPlace } from './process-place.ts'

/** Reads letters in processes of their own, since a file may be made to keep its reader busy or to fill its memory. */
export interface Extractor {
  /**
   * Reads one letter; several may be asked for at once and wait for a free process. Never rejects: a letter that
   * takes too long or too much memory has no text and a problem, its process is replaced, and the others go on.
   */
  read(bytes: Uint8Array, path: string): Promise<ReadResult>
  /** Ends the processes; letters that are being read are given up. An extractor that rests keeps no program alive. */
  close(): void
}

/** What an extractor may use. */
export interface ExtractorLimits {
  /** How many processes read at the same time. */
  readonly processes: number
  /** Seconds and megabytes of memory for one letter. */
  readonly seconds: number
  readonly megabytes: number
}

/** One process, and for each letter ten seconds and half a gigabyte: letters take a hundredth of both. */
export const extractorLimits: ExtractorLimits = { processes: 1, seconds: 10, megabytes: 512 }

/** Makes an extractor that starts its processes when letters come; `entry` is the script they run. */
export function openExtractor(entry: URL, limits: Partial<ExtractorLimits> = {}): Extractor {
  const all: ExtractorLimits = { ...extractorLimits, ...limits }
  const waiting: Request[] = []
  const places: ProcessPlace[] = []
  const next = (): Request | undefined => waiting.shift()
  return {
    read(bytes, path) {
      return new Promise((done) => {
        waiting.push({ bytes, path, done })
        const free = places.find((place) => place.isFree)
        if (free !== undefined) free.wake()
        else if (places.length < all.processes) {
          const place = new ProcessPlace(entry, all, next)
          places.push(place)
          place.wake()
        }
      })
    },
    close() {
      for (const { path, done } of waiting.splice(0)) done(unread(path, [stopped]))
      for (const place of places.splice(0)) place.end()
    },
  }
}
