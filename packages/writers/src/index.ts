export { CannotComment } from './cannot-comment.ts'
export { type CommentPlace, type WordComment, writeComments } from './write-comments.ts'
