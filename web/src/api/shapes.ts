import type { paths } from './schema.ts';

/** What is sent, by the server's own description. */
type Body<Path extends keyof paths> =
  paths[Path] extends Record<'post', { requestBody?: { content: { 'application/json': infer Given } } }>
    ? Given
    : never;

/** What the server answers, by the name under which the client knows it. */
type Answer<Path extends keyof paths, Method extends 'get' | 'post' | 'put', Status extends number = 200> =
  paths[Path] extends Record<Method, { responses: Record<Status, { content: { 'application/json': infer Body } }> }>
    ? Body
    : never;

export type ContestAnswer = Answer<'/api/contests/{slug}', 'get'>;
export type Contest = Omit<ContestAnswer, 'serverTime'>;
export type ContestDocument = Contest['document'];
export type ContestState = Contest['state'];
export type ContestListAnswer = Answer<'/api/contests', 'get'>;
export type Account = Answer<'/api/account', 'get'>['account'];
export type Entry = Answer<'/api/contests/{slug}/entries/mine', 'get'>['entry'];
export type EntryGiven = Body<'/api/contests/{slug}/entries'>;
export type FoundOrganization = Answer<'/api/contests/{slug}/organizations/choices', 'get'>['organizations'][number];
export type OwnRuling = Answer<'/api/contests/{slug}/rulings/mine', 'get'>['rulings'][number];
export type OwnAttempts = Answer<'/api/contests/{slug}/attempts/mine', 'get'>;
export type AttemptAnswer = Answer<'/api/attempts/{id}', 'get'>;
export type Attempt = AttemptAnswer['attempt'];
export type Section = AttemptAnswer['paper']['sections'][number];
export type QuestionType = Section['type'];
export type ShownQuestion = Answer<'/api/attempts/{id}/questions', 'post'>;
export type OwnPractice = Answer<'/api/contests/{slug}/practice', 'get'>;
export type PracticeAnswer = Answer<'/api/practice/{id}/answers', 'post'>;
export type SubmissionAnswer = Answer<'/api/attempts/{id}/submission', 'post'>;
export type ResultAnswer = Answer<'/api/attempts/{id}/result', 'get'>;
export type Result = ResultAnswer['result'];
export type ReviewAnswer = Answer<'/api/attempts/{id}/review', 'get'>;
export type ReviewedQuestion = ReviewAnswer['sections'][number]['questions'][number];
type PersonBoard = Answer<'/api/contests/{slug}/leaderboards/{kind}', 'get'>;
type TeamBoard = Answer<'/api/contests/{slug}/leaderboards/teams', 'get'>;
type Ranked = Pick<PersonBoard['entries'][number], 'place' | 'name' | 'score' | 'timeUsedMs' | 'finishedAt'>;
/** A person, or a team with who is in it. */
export type LeaderboardLine = Ranked & {
  readonly mine?: boolean;
  readonly members?: TeamBoard['entries'][number]['members'];
};
type PersonComparison = Answer<'/api/contests/{slug}/leaderboards/individuals/comparison', 'get'>;
/** Of two persons, or of two teams. */
export type Comparison = Omit<PersonComparison, 'ahead' | 'behind'> & {
  readonly ahead: LeaderboardLine;
  readonly behind: LeaderboardLine;
};
/** The board of persons, or of teams. */
export type Leaderboard = Omit<PersonBoard, 'entries' | 'me'> & {
  readonly entries: readonly LeaderboardLine[];
  readonly me: (Ranked & { readonly position: number }) | null;
  /** Only of teams: why there is no own one on the board. */
  readonly unplaced?: Answer<'/api/contests/{slug}/leaderboards/teams', 'get'>['unplaced'];
};
export type OrganizationBoard = Answer<'/api/contests/{slug}/leaderboards/organizations', 'get'>;
export type OrganizationLine = OrganizationBoard['entries'][number];
