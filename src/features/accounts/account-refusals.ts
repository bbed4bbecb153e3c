import { refusal } from '../../platform/http/refusal.js';
import { said } from '../../platform/http/said.js';

const TAKEN = said(
  '这个登录名已经有人用了。如果是您本人注册过的，请直接登录；否则请换一个登录名。',
  'Somebody uses this login already. If that was you, please sign in; otherwise choose another login.',
);

export const loginTaken = refusal('login-taken', 409, () => ({
  ...TAKEN,
  extra: { faults: [{ pointer: '/login', detail: TAKEN }] },
}));

export const wrongCredentials = refusal('wrong-credentials', 401, () =>
  said(
    '登录名或密码不对，没有登录成功。请检查后重新输入；忘记密码请联系主办方重设。',
    'The login or the password is wrong, so you are not signed in. Please check both and try again; if you forgot the password, ask the organizer to reset it.',
  ),
);

export const accountDisabled = refusal('account-disabled', 403, () =>
  said(
    '这个账号已被停用，不能登录。如有疑问请联系主办方。',
    'This account has been disabled and cannot sign in. If you think that is a mistake, please contact the organizer.',
  ),
);

const WRONG_CURRENT = said(
  '当前密码不对，密码没有更改。请重新输入当前密码。',
  'The current password is wrong, so the password was not changed. Please enter the current password again.',
);

export const wrongCurrentPassword = refusal('wrong-current-password', 422, () => ({
  ...WRONG_CURRENT,
  extra: { faults: [{ pointer: '/current', detail: WRONG_CURRENT }] },
}));

export const accountNotFound = refusal('account-not-found', 404, () =>
  said(
    '没有这个账号。请回到账号列表重新选择。',
    'There is no such account. Please go back to the list of accounts and choose again.',
  ),
);

export const lastAdministrator = refusal('last-administrator', 409, () =>
  said(
    '这是最后一位管理员，不能停用，也不能改为其他角色，否则就没有人能管理系统了。请先指定另一位管理员。',
    'This is the last administrator: it cannot be disabled or given another role, or nobody could administer the system. Please appoint another administrator first.',
  ),
);
