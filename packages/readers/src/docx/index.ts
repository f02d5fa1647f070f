export type { DocxMap, DocxPlace } from './docx-map.ts'
export { type DocxResult, openDocx, readDocx } from './read-docx.ts'
