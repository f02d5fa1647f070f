declare module 'virtual:rule-texts' {
  export const ruleTexts: import('./score.ts').RuleTexts
}
