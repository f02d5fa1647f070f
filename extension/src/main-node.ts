import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startApp } from './app.ts'

/** Starts Klarbrev with the server in a process of its own, run by VS Code's own Node. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('server/start.cjs'), transport: TransportKind.ipc }
  return startApp(context, (options) =>
    new LanguageClient('klarbrev', 'Klarbrev', { run: server, debug: server }, options))
}
