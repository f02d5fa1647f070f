import { expect, test } from 'vitest'
import { isRunningText, letterKinds, type Role, runningRoles } from './facts.ts'

test('only body paragraphs and list items are running text', () => {
  const roles: readonly Role[] = [
    'letterhead', 'address', 'title', 'heading', 'greeting', 'body', 'listItem', 'table', 'signature', 'appendix',
      'quotedLaw',
  ]
  expect(roles.filter(isRunningText)).toEqual(['body', 'listItem'])
  expect(runningRoles).toEqual(['body', 'listItem'])
})
test('the kinds of letter are those of the contract, the unknown one last', () => {
  expect(letterKinds.join(' | ')).toBe(
    'afslag | delvis | bevilling | partshoering | anmodning | indkaldelse | kvittering | orientering | opkraevning'
      + ' | standsning | svar | ukendt',
  )
})
