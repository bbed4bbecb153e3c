import answering from './en/answering.ts';
import board from './en/board.ts';
import boards from './en/boards.ts';

import contest from './en/contest.ts';
import entering from './en/entering.ts';
import everywhere from './en/everywhere.ts';
import person from './en/person.ts';
import own from './en/person-own.ts';
import more from './en/more.ts';
import result from './en/result.ts';
import turn from './en/turn.ts';

export const en = {
  ...everywhere,
  answering,
  contest,
  person: { ...person, ...own },
  result,
  board,
  boards,
  entering,
  turn,
  more,
};
