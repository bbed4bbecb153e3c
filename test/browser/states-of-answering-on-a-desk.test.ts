import { describe } from '@jest/globals';
import { ANSWERING_STATES } from './answering-states.js';
import { prepareGroups } from './group-contests.js';
import { GROUP_STATES } from './group-states.js';
import { DESKS_IN_THE_DARK, everyStateHolds } from './look-at-state.js';

describe('every page answering and in groups on a desk in the dark', () =>
  everyStateHolds(DESKS_IN_THE_DARK, [...ANSWERING_STATES, ...GROUP_STATES], prepareGroups));
