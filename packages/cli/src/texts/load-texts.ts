import type { Texts } from './texts.ts'

/** Loads the interface in one language; the other stays on disk. */
export async function loadTexts(language: 'da' | 'en'): Promise<Texts> {
  return language === 'en' ? (await import('./en.ts')).english : (await import('./da.ts')).danish
}
