import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startApp } from './app.ts'

/** Starts Klarbrev with the server in a process of its own, run by VS Code's own Node. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  // The flag of the server's own command, which tells why. Not every runtime of an editor knows the command's other
  // one: to the C library of Linux the variable says the same, and to all others nothing.
  const options = { execArgv: ['--max-semi-space-size=2'], env: { MALLOC_ARENA_MAX: '1' } }
  const server = { module: context.asAbsolutePath('server/start.cjs'), transport: TransportKind.ipc, options }
  return startApp(context, (own) =>
    new LanguageClient('klarbrev', 'Klarbrev', { run: server, debug: server }, own))
}
