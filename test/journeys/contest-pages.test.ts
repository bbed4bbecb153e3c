import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContestOffice } from '../contest-office.js';

let office: ContestOffice;
beforeAll(async () => {
  office = await ContestOffice.open();
});
afterAll(() => office?.running.stop());

const shown = async (slug: string) => (await office.running.caller.get(`/api/contests/${slug}`)).body;

describe('how the page of a contest looks', () => {
  it('is the same for everyone, and the usual where nothing was said', async () => {
    await office.apply('coloured', {}, '?publish=true');
    await office.apply('usual', { '/appearance': undefined }, '?publish=true');
    expect((await shown('coloured')).document.appearance).toEqual({ accent: '#b3261e', banner: 'rays' });
    expect((await shown('usual')).document.appearance).toEqual({ banner: 'seal' });
    const { contests } = (await office.running.caller.get('/api/contests')).body;
    expect(contests[0]).toMatchObject({ slug: 'usual', document: { appearance: { banner: 'seal' } } });
  });

  it('can be changed while people compete', async () => {
    await office.apply('repainted', {}, '?publish=true');
    await office.compete(await office.catalogue.bySlug('repainted'));
    const changed = { '/appearance': { accent: '#00695C', banner: 'waves' } };
    expect(await office.apply('repainted', changed)).toMatchObject({ status: 200, body: { outcome: 'changed' } });
    expect((await shown('repainted')).document.appearance).toEqual({ accent: '#00695c', banner: 'waves' });
  });

  it('is the usual for a contest that was stored before there was a choice', async () => {
    await office.apply('older', { '/appearance': undefined }, '?publish=true');
    const [row] = await office.running.sql(
      'SELECT v.id, v.document FROM contest_version v JOIN contest c ON c.id = v.contest_id WHERE c.slug = ?',
      ['older'],
    );
    const { appearance, ...document } = JSON.parse(String(row?.document)) as Record<string, unknown>;
    expect(appearance).toEqual({ banner: 'seal' });
    await office.running.sql('UPDATE contest_version SET document = ? WHERE id = ?', [
      JSON.stringify(document),
      row?.id,
    ]);
    expect((await shown('older')).document.appearance).toEqual({ banner: 'seal' });
    const again = await office.apply('older', { '/appearance': undefined });
    expect(again).toMatchObject({ status: 200, body: { outcome: 'unchanged', version: 1 } });
  });
});

describe('the introduction', () => {
  it('is there as HTML for the page of the contest', async () => {
    await office.apply('introduced', { '/introduction': '## 办法\n\n**每天**两次。' }, '?publish=true');
    expect((await shown('introduced')).introductionHtml).toBe('<h3>办法</h3>\n<p><strong>每天</strong>两次。</p>\n');
    const { contests } = (await office.running.caller.get('/api/contests')).body;
    expect(JSON.stringify(contests)).not.toContain('introductionHtml');
  });

  it('brings neither markup nor scripts of its own, and follows a change', async () => {
    const evil = '<script>alert(1)</script>\n\n[甲](javascript:alert(1)) ![乙](https://elsewhere.example/a.png)';
    await office.apply('evil', { '/introduction': evil }, '?publish=true');
    const { introductionHtml } = await shown('evil');
    expect(introductionHtml.match(/<[^>]*>/g)).toEqual(['<p>', '</p>', '<p>', '</p>']);
    await office.apply('evil', { '/introduction': '改好了。' });
    expect((await shown('evil')).introductionHtml).toBe('<p>改好了。</p>\n');
  });
});
