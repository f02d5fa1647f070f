import { makeReport } from '@klarbrev/report'
import { ruleCards } from '@klarbrev/engine'
import { info, plannedRows, someCenters } from '../../packages/report/src/hand-made-rows.fixture.ts'
import type { ReportSources } from './report-pages.ts'

export { makeReport }

const files = { scored: 334, 'too-short': 3, 'other-language': 1, 'no-letter': 2, unreadable: 1, duplicate: 2 }

/** Two rounds by hand. Named centres have 31 letters each, so that every part of a page is there. */
export const request: ReportSources['request'] = (center, names, round = 'Efterår 2026') => {
  const centers = names === undefined ? someCenters : Object.fromEntries(names.map((name) => [name, 31]))
  const hasTemplates = names !== undefined
  return {
    rounds: [info('Forår 2026', '2026-03-30'), info(round, '2026-10-30', { files })],
    rows: [
      ...plannedRows({ run: 'Forår 2026', month: '2026-03', centers, lift: 4, hasTemplates }),
      // Half of them from the quarter before, so that the quarters are there too.
      ...plannedRows({ run: round, month: '2026-10', centers, lift: 16, hasTemplates })
        .map((row, at) => (at % 2 === 0 ? row : { ...row, date: row.date!.replace('-10-', '-07-') })),
    ],
    center,
    target: null,
    format: 'html',
    cards: new Map(ruleCards.map((card) => [card.id, card])),
    today: '2026-11-22',
    engine: '0.1.0',
  }
}
