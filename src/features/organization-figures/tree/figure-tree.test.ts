import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountedPerson, FigureTree, UnknownOrganization } from './figure-tree.js';

/** A province with two cities, one of which has a county. */
const TREE = [
  ['county', 'taiyuan', 2],
  ['province', null, 0],
  ['taiyuan', 'province', 1],
  ['jincheng', 'province', 1],
] as const;

const IDS = TREE.map(([id]) => id);

function tree(): FigureTree {
  const organizations = TREE.map(([id, parentId, level]) => ({
    id,
    code: id,
    name: id,
    parentId,
    level,
    headCount: id === 'county' ? { count: 4, countedOn: '2012-09-01' } : null,
  }));
  return new FigureTree(organizations, { average: { best: 2 }, marks: { pass: true, excellence: true } });
}

function figuresOf(of: FigureTree): unknown[] {
  return IDS.map((id) => [id, of.node(id)?.figures, of.node(id)?.ownParticipants]);
}

const someone = (entryId: string, organizationId: string, points: number): CountedPerson => ({
  entryId,
  organizationId,
  points,
  passed: points >= 60,
  excellent: points >= 90,
});

describe('a tree of figures', () => {
  it('rolls up what people bring, and who stands twice in the news counts once', () => {
    const figures = tree();
    figures.set('a', someone('a', 'county', 90));
    figures.set('a', someone('a', 'county', 90));
    figures.set('b', someone('b', 'taiyuan', 50));
    expect(figures.revision).toBe(2);
    expect(figures.node('province')?.figures).toEqual(
      expect.objectContaining({ participants: 2, headCount: 4, participationRate: 5000, totalPoints: 140 }),
    );
    expect(figures.node('taiyuan')).toEqual(expect.objectContaining({ ownParticipants: 1, headCount: 4 }));
    expect(figures.peopleOf('taiyuan').map(({ entryId }) => entryId)).toEqual(['a', 'b']);
  });

  it('knows nobody of an organization that is not there, and changes nothing', () => {
    const figures = tree();
    figures.set('a', someone('a', 'county', 90));
    expect(() => figures.set('a', someone('a', 'nowhere', 90))).toThrow(UnknownOrganization);
    expect(figures.node('county')?.figures.participants).toBe(1);
  });

  describe('replanted', () => {
    const organization = (id: string, parentId: string | null, level: number, count: number | null = null) => ({
      ...{ id, code: id, name: `${id} 新`, parentId, level },
      headCount: count === null ? null : { count, countedOn: '2012-09-02' },
    });
    const people = (): FigureTree => {
      const figures = tree();
      figures.set('a', someone('a', 'county', 90));
      figures.set('b', someone('b', 'jincheng', 50));
      return figures;
    };

    it('has the names and head counts of now', () => {
      const figures = people();
      const before = [figures.revision, figures.node('taiyuan')?.figures.participationRate];
      figures.replant([
        organization('province', null, 0),
        organization('taiyuan', 'province', 1),
        organization('jincheng', 'province', 1, 10),
        organization('county', 'taiyuan', 2, 2),
      ]);
      expect(before).toEqual([2, 2500]);
      expect(figures.revision).toBe(3);
      expect(figures.node('taiyuan')?.figures.participationRate).toBe(5000);
      expect(figures.node('province')?.organization.name).toBe('province 新');
      expect(figures.node('province')?.figures).toEqual(
        expect.objectContaining({ headCount: 12, participants: 2, participationRate: 1666 }),
      );
    });

    it('has people where their organizations stand now, and those that are new', () => {
      const figures = people();
      figures.replant([
        organization('province', null, 0),
        organization('taiyuan', 'province', 1),
        organization('jincheng', 'province', 1),
        organization('county', 'jincheng', 2),
        organization('village', 'county', 3),
      ]);
      expect(figuresOf(figures)).toEqual([
        ['county', expect.objectContaining({ participants: 1 }), 1],
        ['province', expect.objectContaining({ participants: 2, totalPoints: 140 }), 0],
        ['taiyuan', expect.objectContaining({ participants: 0 }), 0],
        ['jincheng', expect.objectContaining({ participants: 2 }), 1],
      ]);
      figures.set('c', someone('c', 'village', 10));
      expect(figures.node('jincheng')?.figures.participants).toBe(3);
      figures.set('a', null);
      expect(figures.node('jincheng')?.figures.participants).toBe(2);
    });

    it('is not, when somebody would have no organization', () => {
      const figures = people();
      const before = figuresOf(figures);
      expect(() => figures.replant([organization('province', null, 0)])).toThrow(UnknownOrganization);
      expect([figuresOf(figures), figures.revision]).toEqual([before, 2]);
    });
  });

  const news = fc.array(
    fc.record({
      who: fc.constantFrom('a', 'b', 'c', 'd'),
      where: fc.constantFrom(...IDS, null),
      points: fc.constantFrom(10, 60, 60, 90),
    }),
    { maxLength: 20 },
  );
  type News = { who: string; where: string | null; points: number };
  const told = (all: readonly News[]): FigureTree => {
    const figures = tree();
    for (const { who, where, points } of all) figures.set(who, where === null ? null : someone(who, where, points));
    return figures;
  };

  it('whatever was heard before, the last news of each person makes the figures, in any order of persons', () => {
    fc.assert(
      fc.property(news, (all) => {
        const last = [...new Map(all.map((one) => [one.who, one])).values()];
        const expected = figuresOf(told(last));
        expect(figuresOf(told(all))).toEqual(expected);
        expect(figuresOf(told(last.reverse()))).toEqual(expected);
      }),
    );
  });

  it('two organizations made one and parted again leave every number as before', () => {
    fc.assert(
      fc.property(news, (all) => {
        const figures = told(all);
        const before = figuresOf(figures);
        const moved = figures.peopleOf('jincheng');
        for (const person of moved) figures.set(person.entryId, { ...person, organizationId: 'county' });
        expect(figures.node('jincheng')?.figures.participants).toBe(0);
        for (const person of moved) figures.set(person.entryId, person);
        expect(figuresOf(figures)).toEqual(before);
      }),
    );
  });

  it('the children and the own people are the parent', () => {
    fc.assert(
      fc.property(news, (all) => {
        const figures = told(all);
        for (const { children, tally, ownParticipants } of figures.all())
          expect(children.reduce((sum, child) => sum + child.tally.participants, ownParticipants)).toBe(
            tally.participants,
          );
      }),
    );
  });
});
