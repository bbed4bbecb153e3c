/** What has to hold, in seconds, and as Lighthouse's scores of 100. */
const MOST_SECONDS = { readable: 3, usable: 5 };
const LEAST_SCORES = {
  mobile: { performance: 85, accessibility: 100, 'best-practices': 95 },
  desktop: { performance: 95, accessibility: 100, 'best-practices': 95 },
};

/** What Lighthouse judges. */
export const CATEGORIES = Object.keys(LEAST_SCORES.mobile);

/**
 * The figures of a first visit that are above their bound, in words.
 * @param {{readable: number, usable: number}} seconds
 * @returns {string[]}
 */
export function slowFigures(seconds) {
  return Object.entries(MOST_SECONDS)
    .filter(([name, most]) => !(seconds[name] <= most))
    .map(([name, most]) => `${name} after ${seconds[name]} s, at most ${most} s`);
}

/**
 * The scores of a page that are below their bound, in words.
 * @param {string} page
 * @param {'mobile' | 'desktop'} look
 * @param {Record<string, number>} scores by category; one that couldn't be made is missed
 * @returns {string[]}
 */
export function lowScores(page, look, scores) {
  return Object.entries(LEAST_SCORES[look])
    .filter(([category, least]) => !(scores[category] >= least))
    .map(([category, least]) => `${page} ${look} ${category} ${scores[category]}, at least ${least}`);
}
