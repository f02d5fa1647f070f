// Peers that ship no types; only what the bench calls is declared.
declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[]
}
declare module 'textlint-rule-max-comma' {
  const rule: import('@textlint/types').TextlintRuleModule
  export default rule
}
declare module 'textlint-rule-sentence-length' {
  const rule: import('@textlint/types').TextlintRuleModule
  export default rule
}
declare module 'textlint-rule-write-good' {
  const rule: import('@textlint/types').TextlintRuleModule
  export default rule
}
