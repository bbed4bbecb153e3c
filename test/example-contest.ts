/** A contest document that uses most of what there is; its bank is `example`. */
export function exampleContest(): Record<string, unknown> {
  return {
    slug: 'quality-month',
    title: '质量月知识竞赛',
    organizers: ['市质量技术监督局'],
    introduction: '全市职工均可参加。',
    timeZone: 'Asia/Shanghai',
    opensAt: '2012-09-01T08:00:00+08:00',
    closesAt: '2012-09-30T18:00:00+08:00',
    registration: {
      mode: 'code',
      code: 'ZL2012',
      fields: [
        { name: 'phone', label: '手机号', required: true, unique: true, pattern: '1\\d{10}' },
        { name: 'department', label: '部门' },
      ],
    },
    paper: {
      sections: [
        { title: '判断题', type: 'true-false', points: 1, questions: ['example/J1', 'example/J2'] },
        { title: '单项选择题', type: 'single', points: 1, draw: { bank: 'example', count: 3 } },
        {
          title: '多项选择题',
          type: 'multiple',
          points: 2,
          draw: { bank: 'example', count: 2, tags: ['目标'], difficulty: { min: 1, max: 3 } },
        },
      ],
      shuffle: { questions: true, options: true },
    },
    time: { limit: 'PT60M', grace: 'PT5S' },
    attempts: { total: 5, perDay: 3, counts: 'best' },
    scoring: { multipleChoice: 'perOption', pointsEach: 0.5, passMark: '60%', excellentMark: 8 },
    ranking: { ties: ['section:多项选择题', 'timeUsed', 'finishedAt', 'lot'] },
    publication: {
      results: 'onSubmit',
      review: 'onClose',
      leaderboards: { for: 'everyone', top: 100, names: 'masked', freezeAt: '2012-09-30T12:00:00+08:00' },
    },
    appearance: { accent: '#b3261e', banner: 'rays' },
  };
}

/** The same with other values at some JSON pointers; `undefined` takes a field out. */
export function exampleWith(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const document = exampleContest();
  for (const [pointer, value] of Object.entries(changes)) put(document, pointer, value);
  return document;
}

export function put(document: unknown, pointer: string, value: unknown): void {
  const path = pointer.slice(1).split('/');
  const name = path.pop() ?? '';
  const holder = path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], document);
  if (value === undefined) delete (holder as Record<string, unknown>)[name];
  else (holder as Record<string, unknown>)[name] = value;
}

/** JSON pointers of everything in a value that holds nothing itself. */
export function leaves(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${pointer}/${name}`));
}

/** The bank `example`: what the document above asks for, and a little more. */
export const EXAMPLE_BANK = `
bank: example
title: 示例题库
questions:
  - { code: J1, type: true-false, stem: 质量月在每年九月。, key: A }
  - { code: J2, type: true-false, stem: 纲要的期限是五年。, key: B }
  - { code: S1, type: single, stem: 第一道单选题, options: [甲, 乙, 丙], key: A, difficulty: 1 }
  - { code: S2, type: single, stem: 第二道单选题, options: [甲, 乙, 丙, 丁], key: B, difficulty: 2 }
  - { code: S3, type: single, stem: 第三道单选题, options: [甲, 乙, 丙, 丁], key: C, difficulty: 3 }
  - { code: S4, type: single, stem: 第四道单选题, options: [甲, 乙, 丙, 丁], key: D, difficulty: 5 }
  - { code: M1, type: multiple, stem: 第一道多选题, options: [甲, 乙, 丙, 丁], key: AB, tags: [目标], difficulty: 1 }
  - { code: M2, type: multiple, stem: 第二道多选题, options: [甲, 乙, 丙, 丁], key: ABC, tags: [目标, 文件], difficulty: 3 }
  - { code: M3, type: multiple, stem: 第三道多选题, options: [甲, 乙, 丙, 丁], key: CD, tags: [文件], difficulty: 2 }
  - { code: M4, type: multiple, stem: 第四道多选题, options: [甲, 乙, 丙, 丁], key: AD, tags: [目标], difficulty: 5 }
`;
