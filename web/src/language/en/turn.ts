import type zh from '../zh/turn.ts';

const en: typeof zh = {
  left: 'Time left for this question',
  hurry: 'Only 5 seconds left',
  over: 'The time for this question is over; opening the next one…',
  offline: 'No connection, and the clock goes on. Trying again; please keep this page open.',
  hint: 'Answer to go on earlier; otherwise the next question comes when the time is over.',
  last: 'Done, hand in',
  doneTitle: 'That was the last question',
  doneText: 'All answers that were saved in time count.',
};

export default en;
