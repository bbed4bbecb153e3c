import { describe, expect, it } from '@jest/globals';
import { ComparedOrganizations, type Comparison } from './compared-organizations.js';
import { FigureTree } from './figure-tree.js';

const organization = (id: string, parentId: string | null, count: number) => ({
  ...{ id, code: id, name: id, parentId, level: parentId === null ? 0 : 1 },
  headCount: { count, countedOn: '2012-09-01' },
});

/** A province with many cities, in each of which one person took part. */
function compared(cities: number): { tree: FigureTree; organizations: ComparedOrganizations } {
  const ids = Array.from({ length: cities }, (_, n) => `city-${n}`);
  const tree = new FigureTree(
    [organization('province', null, 100), ...ids.map((id) => organization(id, 'province', 10))],
    { average: 'all', marks: { pass: false, excellence: false } },
  );
  for (const [n, organizationId] of ids.entries())
    tree.set(`entry-${n}`, { entryId: `entry-${n}`, organizationId, points: n, passed: false, excellent: false });
  const award = { by: 'average' as const, minimumParticipants: 1, sizeBands: [{ title: '小', from: 1, to: 50 }] };
  return { tree, organizations: new ComparedOrganizations(tree, { organizations: { average: 'all', award } }) };
}

const ALL: Comparison = { by: 'totalPoints', level: null, under: null, band: null };

describe('organizations in order', () => {
  it('are put in order once, as long as nothing changes', () => {
    const { tree, organizations } = compared(3);
    const first = organizations.inOrder(ALL);
    expect(first.map(({ node, place }) => `${place} ${node.organization.id}`)).toEqual([
      '1 city-2',
      '2 city-1',
      '3 city-0',
    ]);
    expect(organizations.inOrder(ALL)).toBe(first);
    tree.set('entry-2', null);
    expect(organizations.inOrder(ALL)).not.toBe(first);
  });

  it.each<[what: string, asked: Partial<Comparison>]>([
    ['an organization that is not there', { under: 'nowhere' }],
    ['a size band that the contest does not have', { band: '大' }],
    ['a level that the tree does not reach', { level: 9 }],
    ['what is below an organization that has nothing below it', { under: 'city-1' }],
  ])('are none for %s', (_, asked) => {
    expect(compared(3).organizations.inOrder({ ...ALL, ...asked })).toEqual([]);
  });

  it('are not put in order again because somebody asks for whatever there is not', () => {
    const { organizations } = compared(300);
    const first = organizations.inOrder(ALL);
    for (let n = 0; n < 300; n++) {
      organizations.inOrder({ ...ALL, under: `nowhere-${n}` });
      organizations.inOrder({ ...ALL, band: `band-${n}` });
      organizations.inOrder({ ...ALL, level: n + 2 });
      organizations.inOrder({ ...ALL, under: `city-${n}` });
    }
    expect(organizations.inOrder(ALL)).toBe(first);
  });

  it.each<[what: string, asked: Partial<Comparison>, expected: string]>([
    ['by the award each band for itself', { by: 'award' }, 'small-9/1 small-5/2 large-9/1 large-5/2 lone-9/- vast-9/-'],
    ['of one band', { by: 'award', band: '大' }, 'large-9/1 large-5/2'],
    [
      'by a figure that means the same for all, all together',
      { by: 'average' },
      'large-9/1 lone-9/1 small-9/1 vast-9/1 large-5/5 small-5/5',
    ],
  ])('with size bands: %s', (_, asked, expected) => {
    const heads = { small: 10, large: 60, vast: 5000 };
    const ids = ['small-5', 'large-9', 'lone-9', 'small-9', 'vast-9', 'large-5'];
    const countOf = (id: string) => heads[id.split('-')[0] as keyof typeof heads];
    const tree = new FigureTree(
      ids.map((id) => ({ ...organization(id, null, countOf(id) ?? 0), ...(!countOf(id) && { headCount: null }) })),
      { average: 'all', marks: { pass: false, excellence: false } },
    );
    for (const id of ids)
      tree.set(id, {
        ...{ entryId: id, organizationId: id, points: Number(id.split('-')[1]), passed: false, excellent: false },
      });
    const sizeBands = [
      { title: '小', from: 1, to: 50 },
      { title: '大', from: 51, to: 1000 },
    ];
    const award = { by: { average: 1 }, minimumParticipants: 1, sizeBands };
    const organizations = new ComparedOrganizations(tree, { organizations: { average: 'all', award } });
    expect(
      organizations
        .inOrder({ ...ALL, ...asked })
        .map(({ node, place }) => `${node.organization.id}/${place ?? '-'}`)
        .join(' '),
    ).toBe(expected);
  });
});
