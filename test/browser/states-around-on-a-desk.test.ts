import { describe } from '@jest/globals';
import { DESKS_IN_THE_DARK, everyStateHolds } from './look-at-state.js';
import { prepareContests } from './page-state.js';
import { STATES_AROUND } from './states-around.js';

describe('every page around an attempt on a desk in the dark', () =>
  everyStateHolds(DESKS_IN_THE_DARK, STATES_AROUND, prepareContests));
