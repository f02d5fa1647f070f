import * as vscode from 'vscode'
import type { CloseHandlerResult, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient'
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient'
import type { KindChoices } from './kind-choices.ts'
import type { LetterHoldBack } from './open-letters.ts'
import { toShownFinding } from './open-letters.ts'
import { letterSelector, ownTexts, section, settingsSelector } from './settings.ts'

/** A server that stops so often within the time is not started again. */
const mostStops = 4
const stopsWithin = 3 * 60 * 1000

/** How the client talks with the server: what it sees, what it is told of settings, and where its findings go. */
export function clientOptions(
  holdBack: LetterHoldBack,
  kinds: KindChoices,
  output: vscode.LogOutputChannel,
  { extensionUri, globalStorageUri }: vscode.ExtensionContext,
): LanguageClientOptions {
  return {
    documentSelector: [...letterSelector(), ...settingsSelector()],
    initializationOptions: {
      rulePages: vscode.Uri.joinPath(extensionUri, 'server/regler').toString(),
      ownFile: vscode.Uri.joinPath(globalStorageUri, 'mine.klarbrev.yaml').toString(),
      asksReasons: true,
      readsFiles: true,
      findsLetters: true,
    },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restarting(),
    initializationFailedHandler: () => {
      void vscode.window.showErrorMessage(ownTexts().notStarted)
      return false
    },
    middleware: {
      handleDiagnostics(uri, diagnostics) {
        const name = uri.toString()
        const letter = vscode.workspace.textDocuments.find((one) => one.uri.toString() === name) ?? null
        holdBack.found(name, diagnostics.map((mark) => toShownFinding(mark, letter)))
      },
      workspace: {
        // The writer's choice of kind for one letter is kept by the editor and not in a file, so it is put in here.
        async configuration(params, token, next) {
          const answers = await next(params, token)
          if (!Array.isArray(answers)) return answers
          return answers.map((answer: unknown, at) => {
            const { scopeUri, section: asked } = params.items[at] ?? {}
            if (asked !== section || scopeUri === undefined) return answer
            const chosen = kinds.of(scopeUri)
            return chosen === null || typeof answer !== 'object' ? answer : { ...answer, brevtype: chosen }
          })
        },
      },
    },
  }
}

/** Starts a server that ended anew, a few times; then says in plain words that it is over. */
function restarting(): ErrorHandler {
  const stops: number[] = []
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed(): CloseHandlerResult {
      const now = Date.now()
      while (stops[0] !== undefined && now - stops[0] > stopsWithin) stops.shift()
      stops.push(now)
      if (stops.length < mostStops) return { action: CloseAction.Restart, handled: true }
      void vscode.window.showWarningMessage(ownTexts().stopped)
      return { action: CloseAction.DoNotRestart, handled: true }
    },
  }
}
