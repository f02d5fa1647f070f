import type { Markup } from './markup.ts'
import { html } from './markup.ts'
import { style } from './style.ts'

/** What a page may load and run: nothing. Its own style and pictures in the file are all it has. */
export const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A whole page in one file: no script, nothing from outside. */
export function page(title: string, header: Markup, main: Markup, footer: Markup): string {
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Klarbrev">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>${header}</header>
<main>${main}</main>
<footer>${footer}</footer>
</body>
</html>
`.markup
}
