import type zh from '../zh/everywhere.ts';

const en: typeof zh = {
  product: 'Zhisai',
  home: 'Contests',
  mine: 'My page',
  signIn: 'Sign in',
  language: '中文',
  close: 'Close',
  again: 'Try again',
  loading: 'Opening…',
  skip: 'Skip to content',
  minutes: '{n} min',
  seconds: '{n} s',
  hours: '{n} h',
  days: '{n} {n|day|days}',
  points: '{n} {n|point|points}',
  questions: '{n} {n|question|questions}',
  timeUsed: '{minutes} min {seconds} s',
  type: { 'true-false': 'True or false', single: 'Single choice', multiple: 'Multiple choice' },
  state: {
    draft: 'Draft',
    published: 'Coming soon',
    open: 'Open',
    closed: 'Over',
    provisional: 'Results being checked',
    publicized: 'Results on public notice',
    final: 'Results final',
  },
  trouble: {
    offlineTitle: 'No network',
    offline: 'The server could not be reached. Please check your network, then try again.',
    brokenTitle: 'Not available right now',
    broken: 'The server did not answer as it should. Please wait a moment, then try again.',
    missingTitle: 'No such page',
    missing: 'The address may be incomplete, or the contest has been taken down.',
    toHome: 'See the contests',
  },
};

export default en;
