import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { RESULT_PAGE_STYLE, resultPage } from '../../src/features/result-documents/paper/result-page.js';
import { CHROMIUM_OPTIONS, chromiumProgram } from './chromium.mjs';

type Document = Parameters<typeof resultPage>[0];

/** Everything a result document can have, with the longest names that can be entered. */
function documentOf(people: number): Document {
  const line = (index: number) => ({
    place: index + 1,
    name: index % 50 === 7 ? '很长的姓名'.repeat(8) : `选手 ${String(index + 1).padStart(2, '0')}`,
    score: 100 - index / 100,
    timeUsedMs: 3_600_000 + index,
  });
  const persons = Array.from({ length: people }, (_, index) => line(index));
  const member = (index: number) => ({ name: `选手 ${index}`, score: index === 3 ? null : 99.5, counts: index < 3 });
  const organization = (index: number) => ({
    id: String(index),
    place: index === 39 ? null : index + 1,
    path: ['山西省', '太原市', index === 5 ? 'VeryLongNameWithoutAnySpaces'.repeat(3) : `第 ${index + 1} 单位`],
    headCount: 1_000_000,
    participants: 999_999,
    participationRate: 99.99,
    average: 88.88,
    passRate: 100,
    excellenceRate: 33.33,
    totalPoints: 88_879_911.12,
    award: 1234.56,
    band: index % 2 === 0 ? '大型单位' : null,
    awarded: index < 3,
  });
  const words = (zh: string, en: string) => ({ zh, en });
  return {
    id: '1',
    contestId: '1',
    number: 3,
    state: 'final',
    issuedAt: new Date('2012-10-08T09:00:00Z'),
    issuedBy: null,
    hash: '0123456789abcdef'.repeat(4),
    content: {
      title: '全国《质量发展纲要》知识竞赛'.repeat(3),
      organizers: ['国家质检总局', '中国质量协会'],
      opensAt: '2012-09-01T00:00:00Z',
      closesAt: '2012-09-30T10:00:00Z',
      timeZone: 'Asia/Shanghai',
      version: 2,
      rules: [
        { title: words('时间', 'Window'), lines: [words('2012-09-01 08:00 – 2012-09-30 18:00', 'the same')] },
        { title: words('排名', 'Ranking'), lines: [words('先比得分，再依次比：用时少、完成早。', 'By score, then.')] },
      ],
      tables: [{ division: null, lines: persons }],
      teams: [
        {
          division: null,
          lines: Array.from({ length: 18 }, (_, index) => ({
            place: index + 1,
            name: `第 ${index + 1} 代表队`,
            score: 298.5,
            timeUsedMs: 5_400_000,
            members: [0, 1, 2, 3].map(member),
          })),
        },
      ],
      organizations: {
        by: 'award',
        bands: ['大型单位'],
        lines: Array.from({ length: 40 }, (_, index) => organization(index)),
      },
    },
  };
}

const MM = 96 / 25.4;

describe('the printed page of a result document', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = chromiumProgram();
    if (!executablePath) throw new Error('Chromium is not installed');
    browser = await chromium.launch({ executablePath, args: CHROMIUM_OPTIONS });
  });
  afterAll(() => browser?.close());

  /** As it is laid out between the margins of A4. */
  const laidOut = async (people: number) => {
    const page = await browser.newPage({ viewport: { width: Math.floor(178 * MM), height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const html = resultPage(documentOf(people), {
      files: [{ table: 'people', name: 'result-3-people.csv', lines: people, hash: 'fedcba9876543210'.repeat(4) }],
      styleAddress: 'about:blank',
      checkAddress: `https://contest.example/api/contests/${'long-slug-'.repeat(8)}/result-documents/3/check`,
    });
    await page.setContent(html.replace('</head>', `<style>${RESULT_PAGE_STYLE}</style></head>`));
    return page;
  };

  it.each([30, 35_000])(
    'prints on A4 without cutting anything, with %i people, and never more than can be printed',
    async (people) => {
      const page = await laidOut(people);
      const beyond = await page.evaluate(`(() => {
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > width + 0.5 || one.scrollWidth > one.clientWidth + 1 && one.matches('td, th'))
        .map((one) => one.outerHTML.slice(0, 120));
    })()`);
      expect(beyond).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = pdf.toString('latin1');
      // 595 by 842 points.
      expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      const pages = Math.max(...[...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      const printed = Math.min(people, 500);
      expect(pages).toBeGreaterThan(printed / 60);
      expect(pages).toBeLessThan(printed / 20 + 8);
      expect(await page.locator('tbody tr').count()).toBe(printed + 18 + 40);
      const rest = page.getByText(`其余 ${people - printed} 行见文末所列的文件`);
      expect(await rest.count()).toBe(people > printed ? 1 : 0);
      expect(await page.getByText('fedcba9876543210'.repeat(4)).count()).toBe(1);
      await page.close();
    },
  );
});
