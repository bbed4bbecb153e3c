import type { paths } from './schema.ts';

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
export type OwnAttempts = Answer<'/api/contests/{slug}/attempts/mine', 'get'>;
export type AttemptAnswer = Answer<'/api/attempts/{id}', 'get'>;
export type Attempt = AttemptAnswer['attempt'];
export type Section = AttemptAnswer['paper']['sections'][number];
export type QuestionType = Section['type'];
export type SubmissionAnswer = Answer<'/api/attempts/{id}/submission', 'post'>;
export type ResultAnswer = Answer<'/api/attempts/{id}/result', 'get'>;
export type Result = ResultAnswer['result'];
export type ReviewAnswer = Answer<'/api/attempts/{id}/review', 'get'>;
export type ReviewedQuestion = ReviewAnswer['sections'][number]['questions'][number];
export type Leaderboard = Answer<'/api/contests/{slug}/leaderboards/{kind}', 'get'>;
export type LeaderboardLine = Leaderboard['entries'][number];
