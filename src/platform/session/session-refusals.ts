import { refusal } from '../http/refusal.js';
import { said } from '../http/said.js';

export const signInBusy = refusal('sign-in-busy', 503, (seconds: number) => ({
  ...said(
    `现在登录和注册的人太多，这一次没有办成，您填写的内容没有问题。请等 ${seconds} 秒后再试一次。`,
    `Too many people are signing in or signing up right now, so this one was not taken; nothing is wrong with what you entered. Please wait ${seconds} seconds and try again.`,
  ),
  extra: { retryAfterSeconds: seconds },
}));

export const tooManyWrongTries = refusal('too-many-wrong-tries', 429, (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return {
    ...said(
      `登录名或密码输错的次数太多，为保护账号，暂时不能再试。请约 ${minutes} 分钟后再试；忘记密码请联系主办方重设。`,
      `The login or password was wrong too many times, so trying is paused to protect the account. Please try again in about ${minutes} min; if you forgot the password, ask the organizer to reset it.`,
    ),
    extra: { retryAfterSeconds: seconds },
  };
});
