import type { QuestionType } from '../api/shapes.ts';
import type { Translate } from '../language/language.ts';

/** `choice`: single or multiple, which the title doesn't say. */
type NamedType = QuestionType | 'choice';

const NUMBER = String.raw`^(?:[一二三四五六七八九十\d]+[、.．]\s*)?`;

/** Titles that say nothing but the type of their questions, with or without a number before: 一、判断题. */
const TYPE_TITLES: readonly (readonly [type: NamedType, title: RegExp])[] = [
  ['true-false', new RegExp(`${NUMBER}(?:(?:判断|是非)题?|true or false)$`, 'i')],
  ['single', new RegExp(`${NUMBER}(?:(?:单项选择|单选)题?|single choice)$`, 'i')],
  ['multiple', new RegExp(`${NUMBER}(?:多项选择|多选)题?$`)],
  // "Multiple choice" too: in English that is mostly one answer out of many.
  ['choice', new RegExp(`${NUMBER}(?:选择题|multiple choice)$`, 'i')],
];

/** The type of questions that a section's title names; null: it says something else. */
export function typeNamedBy(title: string): NamedType | null {
  return TYPE_TITLES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null;
}

/** The title of a section as it is shown: the organizer's own, but in English the name of the type where it is just that. */
export function sectionTitle(title: string, t: Translate, locale: string): string {
  if (locale !== 'en') return title;
  const type = typeNamedBy(title);
  return type && type !== 'choice' ? t(`type.${type}`) : title;
}
