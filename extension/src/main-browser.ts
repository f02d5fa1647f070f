import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { startApp } from './app.ts'

/** Starts Klarbrev with the server as a web worker; its data are read by the editor, for neither of us may fetch. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const place = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'server', name)
  const bytesOf = async (name: string): Promise<ArrayBuffer> => {
    const bytes = await vscode.workspace.fs.readFile(place(name))
    return bytes.slice().buffer
  }
  const startWorker = async (): Promise<Worker> => {
    const [dictionary, rules] = await Promise.all([bytesOf('da.graph'), bytesOf('rules.bin')])
    const worker = new Worker(place('klarbrev-language-server.browser.js').toString(true))
    worker.postMessage({ klarbrevData: { dictionary, rules } }, [dictionary, rules])
    return worker
  }
  return startApp(context, (options) => new LanguageClient('klarbrev', 'Klarbrev', startWorker, options))
}
