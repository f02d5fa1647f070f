/** What `rapport` says besides the report, which is in Danish always. */
export interface RapportTexts {
  readonly noLetters: string
  written(path: string): string
  unknownCenter(name: string, near: string | null): string
}

const da: RapportTexts = {
  noLetters: 'Der er ingen breve til rapporten. Den forklarer selv hvorfor.',
  written: (path) => `Rapporten er klar: ${path}`,
  unknownCenter: (name, near) =>
    `Der er ingen breve fra centret "${name}".${near === null ? '' : ` Mente du "${near}"?`}`,
}

const en: RapportTexts = {
  noLetters: 'There are no letters for the report. It says why itself.',
  written: (path) => `The report is ready: ${path}`,
  unknownCenter: (name, near) =>
    `There are no letters from the centre "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
}

/** Both languages; few runs need them, so they lie together. */
export const rapportTexts: Readonly<Record<'da' | 'en', RapportTexts>> = { da, en }
