/** What one person brings to an organization and to everything above it; a person is counted once, however many attempts. */
export interface Contribution {
  /** The person's score by the contest's rule, in hundredths. */
  readonly points: number;
  readonly passed: boolean;
  readonly excellent: boolean;
}

/** Whose scores make the average: everybody's, or those of the best so many. Contest document, `organizations.average`. */
export type AverageRule = 'all' | { readonly best: number };

export interface OrganizationFigures {
  /** People with at least one finished attempt, each once. */
  readonly participants: number;
  /** Null: nobody declared one, neither for it nor for anything below it. */
  readonly headCount: number | null;
  /** Per ten thousand, at most 10,000; null without a head count. */
  readonly participationRate: number | null;
  /** Hundredths of a point; null when nobody took part. */
  readonly average: number | null;
  /** Per ten thousand; null when nobody took part, or when the contest has no such mark. */
  readonly passRate: number | null;
  readonly excellenceRate: number | null;
  /** Hundredths. */
  readonly totalPoints: number;
}

/** What the figures of an organization mean in this contest. */
export interface FigureTerms {
  readonly average: AverageRule;
  /** Whether the contest has a pass mark, and one for excellence. */
  readonly marks: { readonly pass: boolean; readonly excellence: boolean };
}

const WHOLE = 10_000;

/**
 * What people bring to an organization, in a form that adds up: the tally of a parent is that of its own people and of its
 * children, in whatever order it was put together, and what was added can be taken out again.
 */
export class OrganizationTally {
  participants = 0;
  /** Hundredths. */
  points = 0;
  passed = 0;
  excellent = 0;
  /** How many people have each score: all that "the best so many" has to know. */
  private readonly scores = new Map<number, number>();

  add(person: Contribution): void {
    this.count(person, 1);
  }

  /** @param person who was added before */
  remove(person: Contribution): void {
    this.count(person, -1);
  }

  addAll(other: OrganizationTally): void {
    this.participants += other.participants;
    this.points += other.points;
    this.passed += other.passed;
    this.excellent += other.excellent;
    for (const [score, people] of other.scores) this.scores.set(score, (this.scores.get(score) ?? 0) + people);
  }

  /** The points of the best `count` people, or of all when there are fewer. */
  pointsOfBest(count: number): number {
    if (count >= this.participants) return this.points;
    let points = 0;
    let left = count;
    for (const [score, people] of [...this.scores].sort(([a], [b]) => b - a)) {
      const taken = Math.min(people, left);
      points += taken * score;
      left -= taken;
      if (left === 0) break;
    }
    return points;
  }

  private count({ points, passed, excellent }: Contribution, by: 1 | -1): void {
    this.participants += by;
    this.points += by * points;
    if (passed) this.passed += by;
    if (excellent) this.excellent += by;
    const people = (this.scores.get(points) ?? 0) + by;
    if (people === 0) this.scores.delete(points);
    else this.scores.set(points, people);
  }
}

/**
 * An organization's figures. Everything is rounded down, so that nobody is said to have reached what they haven't. More
 * people than there are heads make 100 %: who counted and who took part aren't counted on the same day.
 *
 * With the best so many counting, an organization where fewer took part is averaged over those: `minimumParticipants` of
 * the award is there for it.
 *
 * Source: contest document, `organizations`.
 */
export function organizationFigures(
  tally: OrganizationTally,
  headCount: number | null,
  { average, marks }: FigureTerms,
): OrganizationFigures {
  const { participants, points, passed, excellent } = tally;
  const averaged = averagedPeople(participants, average);
  return {
    participants,
    headCount,
    participationRate: headCount ? Math.min(WHOLE, share(participants, headCount)) : null,
    average: averaged === 0 ? null : Math.floor(tally.pointsOfBest(averaged) / averaged),
    passRate: marks.pass && participants > 0 ? share(passed, participants) : null,
    excellenceRate: marks.excellence && participants > 0 ? share(excellent, participants) : null,
    totalPoints: points,
  };
}

/** Over how many people the average is taken. */
export function averagedPeople(participants: number, average: AverageRule): number {
  return average === 'all' ? participants : Math.min(participants, average.best);
}

/**
 * How many people an organization has: what was declared for it, or, where nothing was, what its children have together.
 * A declared count holds whatever the children say. Null where nobody said anything.
 */
export function rolledUpHeadCount(declared: number | null, children: readonly (number | null)[]): number | null {
  if (declared !== null) return declared;
  const known = children.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** Per ten thousand, rounded down. */
function share(part: number, whole: number): number {
  return Math.floor((part * WHOLE) / whole);
}
