import type { QuestionType } from '../api/shapes.ts';
import type { Translate } from '../language/language.ts';

/** Titles that say nothing but the type of their questions, with or without a number before: 一、判断题. */
const TYPE_TITLES: readonly (readonly [type: QuestionType, title: RegExp])[] = [
  ['true-false', /^(?:[一二三四五六七八九十]+、)?(?:判断|是非)题?$/],
  ['single', /^(?:[一二三四五六七八九十]+、)?(?:单项选择|单选)题?$/],
  ['multiple', /^(?:[一二三四五六七八九十]+、)?(?:多项选择|多选)题?$/],
];

/** The title of a section as it is shown: the organizer's own, but in English the name of the type where it is just that. */
export function sectionTitle(title: string, t: Translate, locale: string): string {
  if (locale !== 'en') return title;
  const type = TYPE_TITLES.find(([, pattern]) => pattern.test(title.trim()))?.[0];
  return type ? t(`type.${type}`) : title;
}
