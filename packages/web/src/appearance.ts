import { find, say } from './element.ts'
import { danish } from './texts/da.ts'
import { english } from './texts/en.ts'
import type { PageTexts } from './texts/texts.ts'

type Theme = keyof PageTexts['themes']

/** The texts of each language. */
export const textsOf: Readonly<Record<'da' | 'en', PageTexts>> = { da: danish, en: english }

/** Writes the words of the skeleton in one language, and says so to screen readers and browsers. */
export function speak(texts: PageTexts): void {
  document.documentElement.lang = texts.language
  for (const holder of document.querySelectorAll<HTMLElement>('[data-t]')) {
    say(holder, texts.fixed[holder.dataset['t']!] ?? '')
  }
  for (const holder of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = texts.fixed[holder.dataset['label']!] ?? ''
    holder.setAttribute('aria-label', label)
    holder.title = label
  }
  // The button that leads to the other language is in that language.
  find('language').lang = texts.language === 'da' ? 'en' : 'da'
}

/** Says a thing for a while on the screen, and to screen readers. */
export function tell(words: string): void {
  const status = find('status')
  // Shown anew, also while the words before are still there.
  status.removeAttribute('data-shown')
  void status.offsetWidth
  status.textContent = words
  status.toggleAttribute('data-shown', words !== '')
}

/** Goes round: as the machine is set, light, dark. Nothing is remembered, since the page stores nothing. */
export function listenForTheme(told: (theme: Theme) => void): void {
  const round: readonly Theme[] = ['auto', 'light', 'dark']
  let theme: Theme = 'auto'
  find('theme').addEventListener('click', () => {
    theme = round[(round.indexOf(theme) + 1) % round.length]!
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    told(theme)
  })
}
