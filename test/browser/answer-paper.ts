import type { Page } from 'playwright-core';

/** What the pages say on the way through a paper, in each language. */
const WORDS = {
  zh: { start: '开始答题', begin: '现在开始', next: '下一题', last: '检查并交卷', submit: '现在交卷' },
  en: { start: 'Start', begin: 'Start now', next: 'Next', last: 'Check and submit', submit: 'Submit' },
} as const;

/** From a contest's page through its paper to the result; each letter is the answer to one question. */
export async function answerPaper(page: Page, letters: string, language: keyof typeof WORDS = 'zh'): Promise<void> {
  const words = WORDS[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(words.start);
  await press(words.begin);
  await page.locator('fieldset').waitFor();
  for (const [index, letter] of [...letters].entries()) {
    await page.locator('.count', { hasText: `${index + 1} / ${letters.length}` }).waitFor();
    await page.locator('.option', { has: page.locator(`.letter:text-is("${letter}")`) }).click();
    await press(index + 1 < letters.length ? words.next : words.last);
  }
  await press(words.submit);
  await page.waitForURL(/\/result$/);
  await page.locator('main h1').first().waitFor();
}
