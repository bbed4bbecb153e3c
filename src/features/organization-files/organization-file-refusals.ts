import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const organizationImportBusy = refusal('import-busy', 503, () => ({
  ...said(
    '服务器正在依次处理其他单位名单，排队的已经太多。这个文件没有处理，什么都没有改变。请一分钟后再试。',
    'The server is working through other files of organizations, and too many are waiting already. This file was not processed, and nothing has changed. Please try again in a minute.',
  ),
  extra: { retryAfterSeconds: 60 },
}));
