export { createPaint } from './paint.ts'
export { gradeLine, letterReport } from './letter.ts'
export { overviewPage, overviewRow, overviewTable } from './overview.ts'
