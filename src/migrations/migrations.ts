import { Accounts1700000000001 } from './1700000000001-accounts.js';
import { QuestionBanks1700000000002 } from './1700000000002-question-banks.js';

/** In order. A migration that has been released never changes; the next change is a new file. */
export const migrations = [Accounts1700000000001, QuestionBanks1700000000002];
