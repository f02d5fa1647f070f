export { decode, type Decoded } from './decode.ts'
export { readMarkdown } from './markdown.ts'
export { readLetter } from './read-letter.ts'
export { readText } from './text.ts'
