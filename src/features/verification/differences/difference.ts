import { type Said, said } from '../../../platform/http/said.js';
import type { AttemptRecord } from '../../attempts/attempts.public.js';

/** Something stored that isn't what the rules make of the rest of what is stored. */
export interface Difference {
  /** Stable, for scripts. */
  readonly kind: string;
  /** The attempt or the entry that it is about. */
  readonly subject: string;
  readonly said: Said;
}

type Attempt = Pick<AttemptRecord, 'id' | 'number' | 'entryId'>;

const points = (hundredths: number | null | undefined) => (hundredths == null ? '-' : String(hundredths / 100));
const instant = (at: Date | null | undefined) => at?.toISOString() ?? '-';
const ofEntry = (id: string) => said(`报名 ${id}`, `entry ${id}`);
const ofAttempt = ({ id, number, entryId }: Attempt) =>
  said(`答卷 ${id}（报名 ${entryId} 第 ${number} 次）`, `attempt ${id} (number ${number} of entry ${entryId})`);

const about = (kind: string, subject: string, who: Said, zh: string, en: string): Difference => ({
  kind,
  subject,
  said: said(`${who.zh}：${zh}`, `${who.en}: ${en}`),
});

export const unreadablePaper = (attempt: Attempt, reason: string) =>
  about(
    'paper',
    attempt.id,
    ofAttempt(attempt),
    `试卷无法还原（${reason}）`,
    `its paper can't be restored (${reason})`,
  );

export const unfinished = (attempt: Attempt) =>
  about(
    'ending',
    attempt.id,
    ofAttempt(attempt),
    '已经结束，却没有得分、用时或结束时间',
    'it has ended without a score, a time or an end',
  );

export const otherScore = (attempt: Attempt, stored: number | null, computed: number) =>
  about(
    'score',
    attempt.id,
    ofAttempt(attempt),
    `存储的得分是 ${points(stored)}，按保存的作答重新计算是 ${points(computed)}`,
    `the stored score is ${points(stored)}; graded again from the stored answers it is ${points(computed)}`,
  );

export const otherSection = (
  attempt: Attempt,
  title: string,
  stored: number | undefined,
  computed: number | undefined,
) =>
  about(
    'section',
    attempt.id,
    ofAttempt(attempt),
    `大题“${title}”存储的得分是 ${points(stored)}，重新计算是 ${points(computed)}`,
    `the stored score of the section "${title}" is ${points(stored)}; graded again it is ${points(computed)}`,
  );

export const otherVoid = (attempt: Attempt, title: string, stored: number, computed: number) =>
  about(
    'section',
    attempt.id,
    ofAttempt(attempt),
    `大题“${title}”存储的作废分值是 ${points(stored)}，按答案更正重新计算是 ${points(computed)}`,
    `of the section "${title}" ${points(stored)} points are stored as void; by the corrections it is ${points(computed)}`,
  );

export const otherTime = (attempt: Attempt, stored: number | null, computed: number) =>
  about(
    'time',
    attempt.id,
    ofAttempt(attempt),
    `存储的用时是 ${stored ?? '-'} 毫秒，按开始和结束时间计算是 ${computed} 毫秒`,
    `the stored time used is ${stored ?? '-'} ms; from its start and its end it is ${computed} ms`,
  );

export const endedOutOfTime = (attempt: Attempt, endedAt: Date | null, until: Date | null) =>
  about(
    'ending',
    attempt.id,
    ofAttempt(attempt),
    `结束时间 ${instant(endedAt)} 不在允许的范围内（最晚 ${instant(until)}）`,
    `it ended at ${instant(endedAt)}, which it could not (at the latest ${instant(until)})`,
  );

export const answerToNothing = (attempt: Attempt, n: number, count: number) =>
  about(
    'answer',
    attempt.id,
    ofAttempt(attempt),
    `保存了第 ${n} 题的作答，而试卷只有 ${count} 题`,
    `there is an answer to question ${n}, and the paper has ${count} questions`,
  );

export const olderKeys = (attempt: Attempt, revision: number | null, newest: number) =>
  about(
    'keys',
    attempt.id,
    ofAttempt(attempt),
    `按第 ${revision ?? 0} 次答案更正评分，没有按第 ${newest} 次重判`,
    `it was graded by correction ${revision ?? 0} of the keys, and not again by correction ${newest}`,
  );

export const overdue = (attempt: Attempt, until: Date) =>
  about(
    'overdue',
    attempt.id,
    ofAttempt(attempt),
    `应在 ${instant(until)} 结束，至今没有结束`,
    `it should have ended at ${instant(until)}, and it is still open`,
  );

export const tooManyOpen = (entryId: string, count: number) =>
  about('open', entryId, ofEntry(entryId), `同时有 ${count} 份未结束的答卷`, `${count} attempts are open at once`);

export const beyondTotal = (entryId: string, count: number, allowed: number) =>
  about(
    'quota',
    entryId,
    ofEntry(entryId),
    `共答题 ${count} 次，规程最多允许 ${allowed} 次`,
    `${count} attempts, and the contest allows ${allowed}`,
  );

export const beyondDay = (entryId: string, day: string, count: number, allowed: number) =>
  about(
    'quota',
    entryId,
    ofEntry(entryId),
    `${day} 答题 ${count} 次，规程每天最多允许 ${allowed} 次`,
    `${count} attempts on ${day}, and the contest allows ${allowed} a day`,
  );

export const beyondStage = (entryId: string, stageId: string, count: number, allowed: number) =>
  about(
    'quota',
    entryId,
    ofEntry(entryId),
    `阶段 ${stageId} 答题 ${count} 次，规程最多允许 ${allowed} 次`,
    `${count} attempts in the stage ${stageId}, and the contest allows ${allowed}`,
  );

export const outsideStage = (entryId: string, stageId: string | null) =>
  about(
    'stage',
    entryId,
    ofEntry(entryId),
    `有一份答卷不是在所属阶段（${stageId ?? '-'}）的时间内开始的，或规程中没有这个阶段`,
    `an attempt was not started within its stage (${stageId ?? '-'}), or the contest has no such stage`,
  );

export const missingStanding = (entryId: string) =>
  about(
    'standing',
    entryId,
    ofEntry(entryId),
    '有已结束的答卷，却没有成绩',
    'it has finished attempts and no standing',
  );

export const needlessStanding = (entryId: string) =>
  about(
    'standing',
    entryId,
    ofEntry(entryId),
    '有成绩，却没有已结束的答卷',
    'it has a standing and no finished attempt',
  );

export const otherStanding = (entryId: string, field: string, stored: string, computed: string) =>
  about(
    'standing',
    entryId,
    ofEntry(entryId),
    `成绩的 ${field} 存储的是 ${stored}，按答卷重新计算是 ${computed}`,
    `the stored ${field} of its standing is ${stored}; from its attempts it is ${computed}`,
  );

export const otherPlace = (entryId: string, shown: number | null, computed: number | null) =>
  about(
    'place',
    entryId,
    ofEntry(entryId),
    `排行榜上的名次是 ${shown ?? '-'}，按排名规则计算是 ${computed ?? '-'}`,
    `its place on the leaderboard is ${shown ?? '-'}; by the ranking rules it is ${computed ?? '-'}`,
  );

export const lostOrganization = (entryId: string) =>
  about(
    'organization',
    entryId,
    ofEntry(entryId),
    '所属单位不存在，或已并入其他单位',
    'its organization is not there, or was merged into another one',
  );

export const otherFigures = (organizationId: string, kept: string, computed: string) =>
  about(
    'figures',
    organizationId,
    said(`单位 ${organizationId}`, `organization ${organizationId}`),
    `统计是 ${kept}，逐人重新计算是 ${computed}`,
    `its figures are ${kept}; person by person they are ${computed}`,
  );

export const otherBasis = (contest: string, number: number, issued: string, computed: string) =>
  about(
    'result-document',
    contest,
    said(`竞赛 ${contest}`, `contest ${contest}`),
    `成绩文件第 ${number} 号的校验值是 ${issued}，按现有数据重新计算是 ${computed}`,
    `the hash of its result document no. ${number} is ${issued}; computed again from what is stored it is ${computed}`,
  );
