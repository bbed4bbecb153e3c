// The data of the organizations benchmark: a contest of 60 questions, 400 organizations in a tree of three levels, and
// people of the lowest level with three finished attempts each, put into the database as if they had answered long ago.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';

export const SLUG = 'organizations';
export const ATTEMPTS = 3;
/** How many organizations there are on each level. */
export const LEVELS = [8, 56, 336];
/** The question that is asked as this number gets another key; answers to it are right by the old key or by the new one. */
export const CORRECTED = 30;
/** The question that is asked as this number counts for nobody. */
export const VOID = 12;

const DAY = 86_400_000;
const TYPES = { 判断题: 'true-false', 单项选择题: 'single' };

/** The questions of the paper, in its order: 20 to be judged, 40 with one right option. */
export function questionsOf(root) {
  const { questions } = parse(readFileSync(join(root, 'questions/quality-outline.yaml'), 'utf8'));
  return Object.values(TYPES).flatMap((type) => questions.filter((question) => question.type === type));
}

export const contestDocument = (questions) => ({
  slug: SLUG,
  title: '组织奖',
  opensAt: new Date(Date.now() - 6 * DAY).toISOString(),
  closesAt: new Date(Date.now() + DAY).toISOString(),
  registration: { organization: 'required' },
  paper: {
    drawnPer: 'contest',
    sections: Object.entries(TYPES).map(([title, type]) => ({
      title,
      type,
      points: 1,
      questions: questions.filter((question) => question.type === type).map(({ code }) => `quality-outline/${code}`),
    })),
  },
  time: { limit: 'PT60M' },
  attempts: { counts: 'best' },
  scoring: { passMark: '60%', excellentMark: '90%' },
  ranking: { ties: ['timeUsed', 'finishedAt'] },
  organizations: { award: { by: { participationRate: 50, average: 50 } } },
});

/** The key that the corrected question gets: an option that wasn't right. */
export const newKey = (questions) => [questions[CORRECTED - 1].key === 'B' ? 'C' : 'B'];

/** @returns the ids of the organizations that people compete for */
export function fill(file, questions, people) {
  const database = new (sqliteDriver())(file);
  const leaves = database.transaction(() => {
    const lowest = organizations(database);
    attempts(database, questions, people, lowest);
    return lowest;
  })();
  database.close();
  return leaves;
}

function inserter(database, into) {
  const count = into.split(',').length;
  return database.prepare(`INSERT INTO ${into} VALUES (${Array.from({ length: count }, () => '?').join(', ')})`);
}

function organizations(database) {
  const insert = inserter(
    database,
    'organization (id, code, name, parent_id, level, path, initials, created_at, changed_at)',
  );
  const heads = inserter(database, 'organization_head_count (id, organization_id, count, counted_on, declared_at)');
  const start = Date.now() - 6 * DAY;
  const paths = new Map();
  for (const [level, count] of LEVELS.entries())
    for (let index = 0; index < count; index++) {
      const id = `o-${level}-${index}`;
      const parent = level === 0 ? null : `o-${level - 1}-${index % LEVELS[level - 1]}`;
      paths.set(id, `${paths.get(parent) ?? '/'}${id}/`);
      insert.run(id, id.toUpperCase(), `单位 ${level}-${index}`, parent, level, paths.get(id), '', start, start);
      if (level === LEVELS.length - 1) heads.run(`h-${id}`, id, 50 + ((index * 37) % 150), '2012-09-01', start);
    }
  return [...paths.keys()].filter((id) => id.startsWith(`o-${LEVELS.length - 1}-`));
}

/** The first so many questions right, the others not answered; the corrected one right, or right by its new key. */
function attempts(database, questions, people, leaves) {
  const contest = database.prepare('SELECT id, current_version_id AS version FROM contest WHERE slug = ?').get(SLUG);
  const account = inserter(database, 'account (id, name, login, role, created_at)');
  const entry = inserter(
    database,
    'entry (id, contest_id, account_id, name, fields, changes_made, entered_at, organization_id)',
  );
  const attempt = inserter(
    database,
    'attempt (id, number, contest_id, contest_version_id, entry_id, account_id, seed, state, started_at, deadline, answers_until, ended_at, score, section_scores, time_used_ms)',
  );
  const answer = inserter(database, 'answer (attempt_id, n, contest_id, choice, seq, saved_at)');
  const [otherKey] = newKey(questions);
  const id = (kind, who) => `00000000-000${kind}-7000-8000-${String(who).padStart(12, '0')}`;
  for (let who = 0; who < people; who++) {
    const [accountId, entryId] = [id(1, who), id(2, who)];
    const entered = Date.now() - 5 * DAY;
    account.run(accountId, `选手 ${who}`, `organizations-${who}`, 'contestant', entered);
    const organization = leaves[(who * 7919) % leaves.length];
    entry.run(entryId, contest.id, accountId, `选手 ${who}`, '{}', 0, entered, organization);
    for (let number = 1; number <= ATTEMPTS; number++) {
      const attemptId = id(3, who * 10 + number);
      const start = entered + number * DAY;
      const right = 10 + ((who * 7919 + number * 31) % 51);
      const points = [Math.min(right, 20), Math.max(right - 20, 0)].map((count) => 100 * count);
      const used = 600_000 + ((who * 104_729 + number * 7) % 2_900_000);
      const scores = JSON.stringify(Object.keys(TYPES).map((title, index) => ({ title, points: points[index] })));
      const of = [number, contest.id, contest.version, entryId, accountId, '0'.repeat(32), 'submitted'];
      const when = [start, start + 3_600_000, start + 3_605_000, start + used];
      attempt.run(attemptId, ...of, ...when, points[0] + points[1], scores, used);
      for (let n = 1; n <= right; n++) answer.run(attemptId, n, contest.id, questions[n - 1].key, 1, start);
      if (right < CORRECTED) answer.run(attemptId, CORRECTED, contest.id, otherKey, 1, start);
    }
  }
}
