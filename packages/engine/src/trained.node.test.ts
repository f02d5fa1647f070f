import { readText } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { readTrained } from '../../danish/src/letter/trained.fixture.ts'
import { createKlarbrev } from './index.ts'
import { dictionary, phrases } from './klarbrev.fixture.ts'

// What needs the models that the build has trained, which no page can read from disk.
const klarbrev = createKlarbrev({ dictionary, ruleData: { version: '2026.1+test', phrases, letters: readTrained() } })

const lint = (text: string): ReturnType<typeof klarbrev.lint> => {
  const { letter, problems } = readText(text, 'brev.txt')
  return klarbrev.lint(letter, problems)
}

test('a plain refusal is a refusal, with its message first and the best grade', () => {
  const result = lint([
    'Du får ikke hjælp til at flytte',
    'Vi giver dig ikke hjælp til at flytte. Vi har talt med dig og din læge om det. Du bor på anden sal, og der er en elevator.',
    'Din læge skriver, at du godt kan gå på trapper, og derfor siger vi nej. Ring til mig på 12 34 56 78, hvis du har spørgsmål.',
    'Du kan klage inden fire uger. Skriv til os, så ser vi på sagen igen. Reglerne står i servicelovens § 112.',
  ].join('\n\n'))
  expect(result).toMatchObject({ language: 'da', kind: 'afslag', notScored: null, grade: 'A' })
  expect(result.mainMessage?.position).toBe('first')
})

test('a rule that looks at the whole letter is set aside where its finding stands, with its cost', () => {
  const late = [
    'Vi har talt med dig om din bolig. Du bor på anden sal, og der er en god elevator.',
    'Din læge skriver, at du kan gå på trapper. Du går en tur på en time hver dag med din hund.',
    'Du fortalte os, at du gerne vil bo tættere på din datter. Det kan vi godt forstå.',
    'Du kan selv skrive dig op til en bolig hos de boligselskaber, der har boliger i byen. Vi hjælper dig gerne.',
    'Du får ikke hjælp til at flytte.',
  ].join('\n\n')
  const bare = lint(late)
  expect(bare.score!.criteria.hovedbudskab.score).toBeLessThan(100)
  const rule = 'sent-hovedbudskab'
  const answer = late.lastIndexOf('Du får ikke')
  const set = lint(`${late.slice(0, answer)}<!-- klarbrev fra: ${rule} -- borgeren kender svaret -->\n${late.slice(answer)}`)
  expect(set.problems).toEqual([])
  expect(set.messages.find((message) => message.rule === rule)).toMatchObject({ shown: false, scored: false })
  expect(set.score!.criteria.hovedbudskab.score).toBeGreaterThan(bare.score!.criteria.hovedbudskab.score)
})
