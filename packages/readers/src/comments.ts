import type { Line } from './lines.ts'
import { skipInvisible } from './lines.ts'
import type { Page } from './marks.ts'

/** What our own comments begin with. */
const ours = '<!-- klarbrev'

/** How far the lines read so far reach into comments. */
export interface CommentState {
  before: Line['before']
  readonly fence: object | undefined
  /** The text before this offset belongs to a comment. */
  commentEnd: number
  /** From here on no comment is closed; saves looking for the end again and again. */
  unclosedFrom: number
}

/**
 * Skips the comments that begin a line; true when they leave nothing of it. In plain text only our own are comments: a
 * letter may well hold other signs.
 */
export function readComment(page: Page, state: CommentState, line: Line): boolean {
  const opening = page.markdown ? '<!--' : ours
  for (;;) {
    const opens = state.fence === undefined && page.text.startsWith(opening, line.start)
    if (opens && line.start >= state.commentEnd && line.start < state.unclosedFrom) openComment(page, state, line)
    if (line.start >= state.commentEnd) return false
    state.before = 'blank'
    if (line.end <= state.commentEnd) return true
    line.start = skipInvisible(page.text, state.commentEnd, line.end)
    line.body = line.start
    line.before = 'blank'
    if (line.start >= line.end) return true
  }
}

/** Finds where a comment ends, and keeps it where it is a remark to this program. */
function openComment(page: Page, state: CommentState, line: Line): void {
  const close = page.text.indexOf('-->', line.start + 4)
  if (close < 0) state.unclosedFrom = line.start
  else state.commentEnd = close + 3
  page.meter.steps += (close < 0 ? page.text.length : close) - line.start
  if (page.remarks === undefined || !page.text.startsWith(ours, line.start)) return
  page.remarks.push({ start: line.start, end: close < 0 ? line.end : close + 3 })
}
