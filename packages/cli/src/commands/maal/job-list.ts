import type { Job } from './jobs.ts'

/** Jobs that are made when they are asked for: of a hundred thousand files only the paths lie in memory. */
export interface JobList {
  readonly length: number
  at(place: number): Job
  /** As of an array. */
  slice(from: number, to: number): readonly Job[]
  /** The jobs at these places of this list, in the order given. */
  pick(places: Iterable<number>): JobList
}

/** A list of so many jobs, each made by its place. */
export function createJobList(length: number, make: (place: number) => Job): JobList {
  return {
    length,
    at: make,
    slice: (from, to) => Array.from({ length: Math.min(to, length) - from }, (_, at) => make(from + at)),
    pick(places) {
      const chosen = Uint32Array.from(places)
      return createJobList(chosen.length, (place) => make(chosen[place]!))
    },
  }
}

/** The places of the jobs that are meant. */
export function* placesOf(jobs: JobList, isMeant: (job: Job) => boolean): Iterable<number> {
  for (let place = 0; place < jobs.length; place++) if (isMeant(jobs.at(place))) yield place
}
