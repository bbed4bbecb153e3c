import type { Language } from '../http/said.js';

/** The language for whoever sits at the terminal: English where the locale asks for it, Chinese otherwise. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>> = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'zh';
}
