import type zh from '../zh/person.ts';

const en: typeof zh = {
  large: 'Large type',
  signUpTitle: 'Sign up',
  accountTitle: 'Create an account',
  signInTitle: 'Sign in',
  signUpText: 'This also makes an account for you. Next time, sign in with your login and password.',
  signUpPhoneText: 'This also makes an account for you. Next time, sign in with your phone number and password.',
  name: 'Name',
  nameHint: 'Please give your real name; winners are checked by it.',
  login: 'Login',
  loginHint: 'A phone number, an employee number or a name of your own. You need it to sign in again.',
  phoneHint: 'You sign in again with this number.',
  phone: 'Phone number',
  password: 'Password',
  passwordHint: 'At least 8 characters. Please remember it; you need it to go on with another phone.',
  show: 'Show password',
  hide: 'Hide password',
  signUpDo: 'Sign up',
  busy: 'Please wait…',
  lookBelow: 'Some things need to be corrected; please see the notes in red below.',
  haveAccount: 'Signed up before?',
  toSignIn: 'Sign in',
  noAccount: 'Here for the first time?',
  toSignUp: 'Sign up first',
  forgot: 'Forgot your password? Please ask the organizer to reset it.',
  already: {
    title: 'Already signed in',
    who: 'Signed in on this device is:',
    goOn: 'That’s me, go on',
    out: 'That’s not me, sign out',
  },
};

export default en;
