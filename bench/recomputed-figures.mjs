// What the organizations of a contest come to, worked out from the attempts by SQL and addition; nothing is shared with
// how the product keeps the figures.
import { sqliteDriver } from '../dist/platform/database/sqlite-driver.js';

/**
 * By organization, of everybody below it, as the organization board says it.
 * @param {string} file the database
 * @param {string} slug
 * @param {{pass: number, excellent: number}} marks in hundredths of a point
 * @returns {Map<string, object>}
 */
export function recomputedFigures(file, slug, marks) {
  const database = new (sqliteDriver())(file, { readonly: true });
  const parents = new Map();
  const heads = new Map();
  const declared = `SELECT o.id, o.parent_id AS parent, h.count AS heads
    FROM organization o LEFT JOIN organization_head_count h ON h.organization_id = o.id`;
  for (const { id, parent, heads: count } of database.prepare(declared).all()) {
    parents.set(id, parent);
    heads.set(id, count);
  }
  const best = `SELECT e.organization_id AS organization, MAX(a.score) AS score
    FROM attempt a JOIN entry e ON e.id = a.entry_id JOIN contest c ON c.id = e.contest_id
    WHERE c.slug = ? AND a.state IN ('submitted', 'expired') GROUP BY e.id`;
  const people = database.prepare(best).all(slug);
  database.close();

  const scores = new Map();
  for (const { organization, score } of people)
    for (let id = organization; id; id = parents.get(id)) (scores.get(id) ?? scores.set(id, []).get(id)).push(score);
  return new Map([...scores].map(([id, list]) => [id, figures(list, headsOf(id, parents, heads), marks)]));
}

function figures(scores, headCount, { pass, excellent }) {
  const total = scores.reduce((sum, score) => sum + score, 0);
  const share = (part, whole) => Math.min(100, Math.floor((10_000 * part) / whole) / 100);
  const reached = (mark) => share(scores.filter((score) => score >= mark).length, scores.length);
  return {
    headCount,
    participants: scores.length,
    participationRate: headCount ? share(scores.length, headCount) : null,
    average: Math.floor(total / scores.length) / 100,
    passRate: reached(pass),
    excellenceRate: reached(excellent),
    totalPoints: total / 100,
  };
}

/** As declared, or that of everything below together. */
function headsOf(id, parents, heads) {
  if (heads.get(id) != null) return heads.get(id);
  const below = [...parents.keys()].filter((child) => parents.get(child) === id);
  const counts = below.map((child) => headsOf(child, parents, heads)).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
