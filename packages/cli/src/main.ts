import { commandNames } from './command-names.ts'
import type { CommandName } from './command-names.ts'
import { complain } from './complain.ts'
import { nearest } from '@klarbrev/engine'
import { createNodeWorld } from './node-world.ts'
import type { Options } from './options.ts'
import { interfaceLanguage, readOptions } from './options.ts'
import { loadTexts } from './texts/load-texts.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { ReaderGone } from './world.ts'

const wrongUsage = 2

/** Runs a command line in this process and sets its exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await main(argv, createNodeWorld())
  } catch (error) {
    // Whoever read the output has gone: there is nobody left to tell, and nothing went wrong.
    if (!(error instanceof ReaderGone)) throw error
    process.exitCode = 0
  }
}

/** Runs in this thread what measures letters for `maal`; see commands/maal/thread.ts. */
export async function runThread(): Promise<void> {
  ;(await import('./commands/maal/run-thread.ts')).runThread()
}

/** Runs a command line in a world and gives the exit code. Each command is loaded when it is called. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const texts = await loadTexts(interfaceLanguage(argv))
  const at = argv.findIndex((arg, index) => !arg.startsWith('-') && argv[index - 1] !== '--lang')
  const before = at < 0 ? argv : argv.slice(0, at)
  if (argv.includes('--help') || argv.includes('-h')) return say(world, texts.help, 0)
  if (before.includes('--version') || before.includes('-V')) return say(world, await versionLine(), 0)
  if (at < 0 && before.every((arg) => arg === '--lang' || arg.startsWith('--lang=') || arg === 'da' || arg === 'en')) {
    return say(world, texts.help, wrongUsage)
  }
  if (at < 0) return complainAll(world, [texts.unknownOption(argv[0]!, null)], texts)
  const name = argv[at]!
  if (!Object.hasOwn(commandNames, name)) {
    return complainAll(world, [texts.unknownCommand(name, nearest(name, Object.keys(commandNames)))], texts)
  }
  const command = commandNames[name]!
  const parsed = readOptions(command, [...before, ...argv.slice(at + 1)], texts)
  if ('errors' in parsed) return complainAll(world, parsed.errors, texts)
  return runCommand(command, parsed.options, world, texts)
}

async function runCommand(command: CommandName, options: Options, world: World, texts: Texts): Promise<number> {
  const { loadProduct } = await import('./load-product.ts')
  switch (command) {
    case 'tjek':
      return (await import('./commands/tjek.ts')).runTjek(options, world, loadProduct(), texts)
    case 'maal':
      return (await import('./commands/maal.ts')).runMaal(options, world, loadProduct(), texts)
    case 'rapport':
      return (await import('./commands/rapport.ts')).runRapport(options, world, loadProduct(), texts)
    case 'regler':
      return (await import('./commands/regler.ts')).runRegler(options, world, loadProduct(), texts)
    case 'mcp':
      return (await import('./commands/mcp.ts')).runMcp(options, world, loadProduct(), texts)
    case 'forklar':
      if (options.showText) {
        return (await import('./commands/forklar-tekst.ts')).runForklarTekst(options, world, loadProduct(), texts)
      }
      return (await import('./commands/forklar.ts')).runForklar(options, world, loadProduct(), texts)
  }
}

async function versionLine(): Promise<string> {
  const { versions } = (await import('./load-product.ts')).loadProduct()
  return `klarbrev ${versions.engine} (regler ${versions.rules}, karaktermodel ${versions.scoreModel})\n`
}

function say(world: World, text: string, code: number): number {
  world.out.write(text)
  return code
}

function complainAll(world: World, sentences: readonly string[], texts: Texts): number {
  for (const sentence of sentences) complain(world, sentence)
  complain(world, texts.seeHelp)
  return wrongUsage
}
