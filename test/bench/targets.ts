/** A figure that was promised, beside what was measured. */
export interface Target {
  readonly figure: string
  readonly wanted: number
  readonly unit: string
  /** Whether more is better; else less is. */
  readonly atLeast: boolean
  readonly measured: number
}

/** What the targets are held against. */
export interface Figures {
  readonly lintRatio: number
  /** Reading and analysis against a bare retext-latin parse of the same letters. */
  readonly analysisRatio: number
  readonly coldStartRatio: number
  readonly oneLetterMemory: number
  readonly exponent: number
  readonly worstExponent: number
  /** A letter's cost with 10,000 phrases in the lists against 1,000. */
  readonly listRatio: number
  /** The dearest rule's share of a lint in per cent. */
  readonly dearestRule: number
  readonly jsonlSeconds: number
}

/** The figures to reach. */
export function targets(figures: Figures): readonly Target[] {
  const atMost = { atLeast: false }
  return [
    { figure: 'vurdering mod retext-kæden', wanted: 40, unit: '×', atLeast: true, measured: figures.lintRatio },
    { figure: 'læsning og analyse mod retext-latin', wanted: 2, unit: '×', atLeast: true, measured: figures.analysisRatio },
    { figure: 'tjek af ét brev mod node -e 0', wanted: 2.5, unit: '×', ...atMost, measured: figures.coldStartRatio },
    { figure: 'hukommelse, tjek af ét brev', wanted: 90, unit: 'MB', ...atMost, measured: figures.oneLetterMemory },
    { figure: 'væksteksponent, brev', wanted: 1.05, unit: '', ...atMost, measured: figures.exponent },
    { figure: 'væksteksponent, værste tekst', wanted: 1.05, unit: '', ...atMost, measured: figures.worstExponent },
    { figure: '10.000 vendinger mod 1.000', wanted: 1.3, unit: '×', ...atMost, measured: figures.listRatio },
    { figure: 'den dyreste regel', wanted: 10, unit: '%', ...atMost, measured: figures.dearestRule },
    { figure: 'jsonl af 1.000 breve', wanted: 1.5, unit: 's', ...atMost, measured: figures.jsonlSeconds },
  ]
}

/** Whether the figure is reached; a figure that could not be measured is not. */
export function isReached({ wanted, atLeast, measured }: Target): boolean {
  return atLeast ? measured >= wanted : measured <= wanted
}
