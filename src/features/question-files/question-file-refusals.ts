import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const importBusy = refusal('import-busy', 503, () => ({
  ...said(
    '服务器正在依次处理其他题库文件，排队的已经太多。这个文件没有处理，题库没有变化。请一分钟后再试。',
    'The server is working through other question bank files, and too many are waiting already. This file was not processed, and no bank has changed. Please try again in a minute.',
  ),
  extra: { retryAfterSeconds: 60 },
}));
