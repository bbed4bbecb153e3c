import { type Fault, refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

/** `faults` are the first of `count`. */
export const rosterFileFaulty = refusal('roster-file-faulty', 422, (count: number, faults: readonly Fault[]) => ({
  ...said(
    `名册文件里有 ${count} 处问题，没有导入任何人。请按下面逐条改正后，重新导入整个文件。`,
    `The file of the roster has ${count} ${count === 1 ? 'fault' : 'faults'}, and nobody was imported. Please correct them as listed and import the whole file again.`,
  ),
  extra: { faults, facts: { faultCount: count, faultsListed: faults.length } },
}));

export const rosterFileExpected = refusal('file-expected', 415, () =>
  said(
    '这里要的是名册文件本身（.xlsx 或 .csv），没有导入任何人。请直接发送文件。',
    'The file of the roster itself (.xlsx or .csv) is expected here, and nobody was imported. Please send the file.',
  ),
);

export const rosterImportBusy = refusal('import-busy', 503, () => ({
  ...said(
    '服务器正在依次处理其他名册文件，排队的已经太多。这个文件没有处理，名册没有变化。请一分钟后再试。',
    'The server is working through other files, and too many are waiting already. This file was not processed, and the roster has not changed. Please try again in a minute.',
  ),
  extra: { retryAfterSeconds: 60 },
}));

export const rosterChangedMeanwhile = refusal('roster-changed-meanwhile', 409, () =>
  said(
    '同时有别人在修改这份名册或单位，这次导入没有完成。请查看名册，然后把整个文件再导入一次：已经在名册里的人不会重复。',
    'Somebody else was changing this roster or organizations, so this import is not complete. Please look at the roster and import the whole file again: nobody will be on it twice.',
  ),
);

export const rosterPersonNotFound = refusal('roster-person-not-found', 404, () =>
  said('名册里没有这个人。请回到名册重新选择。', 'The roster does not have this person. Please choose again.'),
);

export const notByRoster = refusal('not-by-roster', 409, () =>
  said(
    '这场竞赛不按名册参加，不能用登录码登录。请注册或用自己的账号登录。',
    'This contest has no roster to enter by, so nobody signs in with an access code. Please sign up or in with an account of your own.',
  ),
);

/** @param also what was given besides the code, and has to be the same person's */
export const accessCodeWrong = refusal(
  'access-code-wrong',
  401,
  (also: { readonly employeeNumber?: unknown; readonly name?: unknown } = {}) => {
    const named = [
      ...(also.employeeNumber === undefined ? [] : [said('工号', 'employee number')]),
      ...(also.name === undefined ? [] : [said('姓名', 'name')]),
    ];
    const [zh, en] = [named.map((one) => one.zh).join('、'), named.map((one) => one.en).join(' or ')];
    return named.length === 0
      ? said(
          '登录码不对，没有登录成功。请照着发给您的登录码重新填写。',
          'The access code is not right, so you are not signed in. Please type the code that you were given once more.',
        )
      : said(
          `登录码不对，或者与填写的${zh}不符，没有登录成功。请照着发给您的登录码和名册上的${zh}重新填写。`,
          `The access code is not right, or does not belong to this ${en}, so you are not signed in. Please type the code that you were given once more, and check the ${en}.`,
        );
  },
);

export const tooManyWrongAccessCodes = refusal('too-many-wrong-codes', 429, (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return {
    ...said(
      `登录码输错的次数太多，暂时不能再试。请约 ${minutes} 分钟后再试；登录码请向主办方核对。`,
      `The access code was wrong too many times, so trying is paused. Please try again in about ${minutes} min, and check the code with the organizer.`,
    ),
    extra: { retryAfterSeconds: seconds },
  };
});

export const rosterPlaceTaken = refusal('roster-place-taken', 409, () =>
  said(
    '这个登录码已经由另一个账号使用，没有登录，也没有报名。请用那个账号和它的密码登录；如果不是您本人，请联系主办方。',
    'Another account uses this access code, so you are neither signed in nor entered. Please sign in with that account and its password; if that was not you, ask the organizer.',
  ),
);

export const notOnRoster = refusal('not-on-roster', 403, () =>
  said(
    '这场竞赛只有名册里的人可以参加，没有报名成功。请用主办方发给您的登录码登录，或在报名时填写登录码；不在名册里的，请联系主办方。',
    'Only people on the roster take part in this contest, so you are not entered. Please sign in with the access code that the organizer gave you, or fill it in when entering; if you are not on the roster, ask the organizer.',
  ),
);
