import { expect, test } from 'vitest'
import type { CommandName } from './command-names.ts'
import type { Options } from './options.ts'
import { interfaceLanguage, readOptions } from './options.ts'
import { danish } from './texts/da.ts'

function read(command: CommandName, line: string): Options {
  const parsed = readOptions(command, line.split(' ').filter((arg) => arg !== ''), danish)
  if ('errors' in parsed) throw new Error(parsed.errors.join('\n'))
  return parsed.options
}

test('reads options before, between and after the paths', () => {
  const options = read('tjek', '--format=json a.txt --brevtype afslag -q b.txt --no-color --min-grade C -- --c.txt')
  expect(options).toMatchObject({ format: 'json', kind: 'afslag', quiet: true, colour: false, minGrade: 'C' })
  expect(options.paths).toEqual(['a.txt', 'b.txt', '--c.txt'])
})

test('defaults', () => {
  expect(read('tjek', '-')).toMatchObject({
    paths: ['-'], format: 'pretty', stdin: false, output: null, colour: null, failLevel: 'fejl', minGrade: null,
  })
})

test.each<[CommandName, string, string]>([
  ['tjek', 'a.txt --formt json', 'Valget --formt findes ikke. Mente du --format?'],
  ['tjek', 'a.txt --config a.yaml --no-config', 'Brug enten --config eller --no-config, ikke begge dele.'],
  ['tjek', 'a.txt --format jsn', '"jsn" kan ikke bruges som --format. Mente du json? Vælg en af: pretty, json, jsonl, sarif,'],
  ['tjek', 'a.txt --format', 'Valget --format mangler en værdi. Vælg en af: pretty, json, jsonl, sarif, junit, checkstyle, github, csv.'],
  ['tjek', 'a.txt --output --quiet', 'Valget --output mangler en værdi.'],
  ['tjek', 'a.txt --quiet=ja', 'Valget --quiet tager ingen værdi.'],
  ['tjek', '--stdin --kommentarer x.docx', 'Skriv brevets navn i stedet for --stdin.'],
  ['tjek', 'a.txt --brevtype afslagg', 'Mente du afslag?'],
  ['tjek', 'a.txt --tekst', 'Valget --tekst kan ikke bruges sammen med tjek.'],
  ['tjek', 'a.txt --stdin', 'Brug enten --stdin eller filer, ikke begge dele.'],
  ['tjek', 'a.txt --stdin-filename b.txt', 'Valget --stdin-filename bruges sammen med --stdin.'],
  ['tjek', '', 'Skriv, hvilke breve du vil tjekke'],
  ['forklar', '--tekst', 'Skriv, hvilket brev du vil se'],
  ['regler', '--output x', 'Valget --output kan ikke bruges sammen med regler.'],
])('%s %s', (command, line, message) => {
  expect(() => read(command, line)).toThrow(message)
})

test('the language of the interface is known before the options are read', () => {
  expect(interfaceLanguage(['tjek', '--lang', 'en'])).toBe('en')
  expect(interfaceLanguage(['--lang=en', 'tjek'])).toBe('en')
  expect(interfaceLanguage(['tjek', '--lang', 'xx'])).toBe('da')
})
