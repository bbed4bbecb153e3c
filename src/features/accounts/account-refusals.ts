import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

export const accountNotFound = refusal('account-not-found', 404, () =>
  said(
    '没有这个账号。请回到账号列表,重新选择。',
    'There is no such account. Please go back to the list of accounts and choose again.',
  ),
);
