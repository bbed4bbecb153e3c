import { type Fault, refusal } from './refusal.js';
import { said, type Said } from './said.js';

export const invalidRequest = refusal('invalid-request', 422, (faults: readonly Fault[]) => ({
  ...said(
    '提交的内容有误，请按提示修改后重试。',
    'Some of what was sent is not right. Please correct it and try again.',
  ),
  extra: { faults },
}));

export const malformedBody = refusal('malformed-body', 400, () =>
  said('无法读懂提交的内容：它不是有效的 JSON。', 'The body could not be read: it is not valid JSON.'),
);

export const unsupportedMediaType = refusal('unsupported-media-type', 415, () =>
  said('不支持这种内容类型，请以 JSON 提交。', 'This content type is not supported; please send JSON.'),
);

export const bodyTooLarge = refusal('body-too-large', 413, () =>
  said('提交的内容太大。', 'What was sent is too large.'),
);

export const notFound = refusal('not-found', 404, () => said('没有这个地址。', 'There is nothing at this address.'));

export const signInNeeded = refusal('sign-in-needed', 401, () => said('请先登录。', 'Please sign in first.'));

/** @param whoMay said to those who help to run contests, so that they know whom to ask; null: not said */
export const notAllowed = refusal('not-allowed', 403, (whoMay: Said | null = null) =>
  whoMay
    ? said(
        `您的账号没有这项权限。这要由${whoMay.zh}来做，请联系${whoMay.zh}。`,
        `Your account is not allowed to do this. It takes an ${whoMay.en}; please ask one.`,
      )
    : said('您的账号没有这项权限。', 'Your account is not allowed to do this.'),
);

export const internalError = refusal('internal-error', 500, (requestId: string) => ({
  ...said(
    `服务器出了问题，已经记录（编号 ${requestId}）。请稍后重试；已保存的作答不受影响。`,
    `Something went wrong on the server and has been recorded (number ${requestId}). Please try again later; saved answers are safe.`,
  ),
  extra: { facts: { requestId } },
}));

export const shuttingDown = refusal('shutting-down', 503, () => ({
  ...said('服务器正在重启，请稍候重试。', 'The server is restarting; please try again in a moment.'),
  extra: { retryAfterSeconds: 2 },
}));

export const serverBusy = refusal('server-busy', 503, () => ({
  ...said('现在使用的人太多，请稍候再试。', 'Too many people at once right now; please try again in a moment.'),
  extra: { retryAfterSeconds: 2 },
}));
