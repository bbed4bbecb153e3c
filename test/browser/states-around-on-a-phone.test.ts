import { describe } from '@jest/globals';
import { PHONES, everyStateHolds } from './look-at-state.js';
import { prepareContests } from './page-state.js';
import { STATES_AROUND } from './states-around.js';

describe('every page around an attempt on a phone', () => everyStateHolds(PHONES, STATES_AROUND, prepareContests));
