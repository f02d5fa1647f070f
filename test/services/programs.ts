import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Runs a program of the machine in a folder that is its home too; throws with what it said where it fails. */
export function runProgram(home: string, command: string, args: readonly string[], input = ''): void {
  const env = { ...process.env, HOME: home }
  const { status, stderr, error } = spawnSync(command, args, { cwd: home, encoding: 'utf8', env, input })
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`)
}

/** Lets LibreOffice write all files of one folder of a home anew into another, or those of some names, in one call. */
export function convertAll(
  home: string, from: string, to: string, filter: string, isWanted: (name: string) => boolean = () => true,
): void {
  const files = readdirSync(join(home, from)).filter(isWanted).map((name) => join(home, from, name))
  runProgram(home, 'soffice', ['--headless', '--convert-to', filter, '--outdir', join(home, to), ...files])
}
