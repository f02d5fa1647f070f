/** Why comments cannot be written into a file: one Danish sentence or two with what to do, for the caseworker. */
export class CannotComment extends Error {}

/** For a file that is not put together as Word does it. */
export function unusual(): CannotComment {
  return new CannotComment('Vi kan ikke skrive i filen, som den er gemt. Åbn brevet i Word, gem det igen, og prøv så.')
}
