import * as vscode from 'vscode'
import type { MessageTransports } from 'vscode-languageclient/browser'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { startApp } from './app.ts'

/** Starts Klarbrev with the server as a web worker; its data are read by the editor, for neither of us may fetch. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const place = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'server', name)
  const bytesOf = async (name: string): Promise<ArrayBuffer> => {
    const bytes = await vscode.workspace.fs.readFile(place(name))
    return bytes.slice().buffer
  }
  let running: Worker | null = null
  const startWorker = async (): Promise<MessageTransports> => {
    const [dictionary, rules, aff, dic] = await Promise.all([
      bytesOf('da.graph'), bytesOf('rules.bin'), bytesOf('en-gb.aff'), bytesOf('en-gb.dic'),
    ])
    // Where the server is started again, the old one would run on for nobody.
    running?.terminate()
    const worker = (running = new Worker(place('klarbrev-language-server.browser.js').toString(true)))
    worker.postMessage({ klarbrevData: { dictionary, rules, aff, dic } }, [dictionary, rules, aff, dic])
    // Not the worker itself: the editor gives extensions a worker of its own kind, which the library does not know.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return startApp(context, (options) => new LanguageClient('klarbrev', 'Klarbrev', startWorker, options))
}
