import type { ContestDocument } from '../../api/shapes.ts';
import type { Translate } from '../../language/language.ts';
import { momentText } from '../moments.ts';
import type { GroupKey, RuleGroup } from '../rules-in-words.ts';

type Lines = readonly string[];

/** The rules of every contest with what few contests have: more lines in their groups, and groups of its own before the last. */
export function withMore(
  groups: readonly RuleGroup[],
  document: ContestDocument,
  t: Translate,
  locale: string,
): RuleGroup[] {
  const say: Translate = (key, named) => t(`more.rules.${key}`, named);
  const lines: Partial<Record<GroupKey, Lines>> = {
    how: howLines(document, say),
    score: scoreLines(document, say),
    rank: rankLines(document, say, t),
  };
  const said = document.stages ? (line: string) => inStage(line, say, t) : (line: string) => line;
  const known = groups.map((group): RuleGroup => ({
    ...group,
    lines: [...group.lines.map(said), ...(lines[group.key] ?? [])],
  }));
  known.splice(-1, 0, ...teamGroup(document, say, t, locale), ...organizationGroup(document, say, t));
  return known;
}

/** In a contest with stages it is the stage that closes. */
function inStage(line: string, say: Translate, t: Translate): string {
  const which = (['noLimit', 'cutOff'] as const).find((key) => t(`contest.rules.${key}`) === line);
  return which ? say(`inStage.${which}`) : line;
}

function howLines({ stages, attempts }: ContestDocument, say: Translate): Lines {
  const lines: string[] = [];
  if (stages) lines.push(say('stages', { n: stages.length }));
  if (attempts.perStage !== undefined) lines.push(say('perStage', { n: attempts.perStage }));
  const { practice } = attempts;
  if (practice) lines.push(say('practice', { n: practice.perDay, questions: practice.questions }));
  return lines;
}

function scoreLines({ scoring }: ContestDocument, say: Translate): Lines {
  const { speed } = scoring;
  return speed ? [say('speed', { base: speed.base, each: speed.perSecondLeft })] : [];
}

function rankLines({ registration, ranking }: ContestDocument, say: Translate, t: Translate): Lines {
  const lines: string[] = [];
  const divisions = registration.divisions ?? [];
  if (divisions.length > 0)
    lines.push(
      say('divisions', {
        list: listed(
          divisions.map(({ title }) => title),
          t,
        ),
      }),
    );
  const { minimumMark } = ranking;
  if (minimumMark !== undefined) {
    const mark =
      typeof minimumMark === 'string'
        ? say('markPercent', { n: parseFloat(minimumMark) })
        : say('markPoints', { n: minimumMark });
    lines.push(say('minimum', { mark }));
  }
  return lines;
}

function teamGroup(
  { registration, teams, timeZone }: ContestDocument,
  say: Translate,
  t: Translate,
  locale: string,
): RuleGroup[] {
  if (!teams) return [];
  const { min, max } = registration.teamSize ?? {};
  const [score, best = ''] = teams.score.split(':');
  const lines = [say(`score.${score ?? ''}`, { n: best }), say(`absent.${teams.absent}`)];
  if (min !== undefined && max !== undefined) {
    lines.unshift(min === max ? say('teamSizeExact', { n: min }) : say('teamSize', { min, max }));
  }
  if (teams.ties.length > 0) {
    const chain = teams.ties.map((tie) => tieText(tie, say)).join(t('contest.comma'));
    lines.push(say('teamTies', { chain }));
  }
  const closes = registration.teamsCloseAt;
  if (closes) lines.push(say('teamsClose', { time: momentText(closes, timeZone, locale) }));
  return [{ key: 'teams', title: say('teams'), lines }];
}

const MEMBERS = ['bestMember', 'secondMember', 'thirdMember', 'fourthMember', 'fifthMember'];

function tieText(tie: string, say: Translate): string {
  const place = MEMBERS.indexOf(tie) + 1;
  return place > 1 ? say('tie.member', { n: place }) : say(`tie.${tie}`);
}

function organizationGroup({ organizations }: ContestDocument, say: Translate, t: Translate): RuleGroup[] {
  if (!organizations) return [];
  const lines = [say('figures')];
  const { award } = organizations;
  if (award) {
    lines.push(say('award', { what: awardText(award.by, say, t) }));
    if (award.places !== undefined) lines.push(say('places', { n: award.places }));
    if ((award.minimumParticipants ?? 1) > 1) lines.push(say('least', { n: award.minimumParticipants }));
    const bands = award.sizeBands ?? [];
    if (bands.length > 0)
      lines.push(
        say('bands', {
          list: listed(
            bands.map(({ title }) => title),
            t,
          ),
        }),
      );
  }
  return [{ key: 'organizations', title: say('organizations'), lines }];
}

function awardText(by: string | Readonly<Record<string, number | undefined>>, say: Translate, t: Translate): string {
  if (typeof by === 'string') return t(`more.figure.${by}`);
  const weights = Object.entries(by).map(([figure, weight]) => [figure, weight ?? 0] as const);
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const list = weights.map(([figure, weight]) =>
    say('weight', { figure: t(`more.figure.${figure}`), n: Math.round((weight / whole) * 100) }),
  );
  return say('weighted', { list: listed(list, t) });
}

function listed(words: readonly string[], t: Translate): string {
  return words.join(t('contest.listComma'));
}
