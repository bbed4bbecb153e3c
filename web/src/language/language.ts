import { ref, shallowRef } from 'vue';
import { speak } from '../api/client.ts';
import { readSetting, writeSetting } from '../session/device-settings.ts';
import { fill, type Named } from './fill.ts';
import { firstZh } from './first-zh.ts';

export type Locale = 'zh-CN' | 'en';

/** The text of a key such as `contest.rules.title`. */
export type Translate = (key: string, named?: Named) => string;

/** Chinese comes with the pages; English, all of it, when somebody wants it. */
const LOADERS = { en: () => import('./en.ts').then(({ en }) => en) };

const chinese = { ...firstZh };
const locale = ref<Locale>('zh-CN');
const texts = shallowRef<object>(chinese);

/**
 * Looks a text up. vue-i18n would do the same and is 11 KB of the 70 that a phone may load (docs/decisions.md); plurals are
 * in fill.ts, and dates and numbers come from `Intl`.
 */
const t: Translate = (key, named = {}) => {
  const text = find(key);
  if (text === undefined) throw new Error(`no text "${key}"`);
  return fill(text, named);
};

/** Whether there is a text of that key. */
const te = (key: string): boolean => find(key) !== undefined;

function find(key: string): string | undefined {
  let at: unknown = texts.value;
  for (const name of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[name];
  return typeof at === 'string' ? at : undefined;
}

/** Chinese texts that a page brings along, by area; its components find them from then on. */
export function learn(more: object): void {
  Object.assign(chinese, more);
}

/** Texts that follow the language while a page is open. */
export function useTexts() {
  return { t, te, locale };
}

export async function useLanguage(wanted: Locale): Promise<void> {
  texts.value = wanted === 'en' ? await LOADERS.en() : chinese;
  locale.value = wanted;
  document.documentElement.lang = wanted;
  speak(wanted);
}

export async function chooseLanguage(wanted: Locale): Promise<void> {
  writeSetting('language', wanted);
  await useLanguage(wanted);
}

/** What was chosen on this device; else English only for a browser that doesn't know Chinese. */
export function preferredLanguage(): Locale {
  const chosen = readSetting('language');
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  const knowsChinese = navigator.languages.some((language) => language.toLowerCase().startsWith('zh'));
  return !knowsChinese && navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
