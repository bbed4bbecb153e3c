import { Accounts1700000000001 } from './1700000000001-accounts.js';
import { QuestionBanks1700000000002 } from './1700000000002-question-banks.js';
import { Contests1700000000003 } from './1700000000003-contests.js';
import { Entries1700000000004 } from './1700000000004-entries.js';
import { Attempts1700000000005 } from './1700000000005-attempts.js';
import { Standings1700000000006 } from './1700000000006-standings.js';
import { EntryGroups1700000000007 } from './1700000000007-entry-groups.js';
import { Organizations1700000000008 } from './1700000000008-organizations.js';
import { ContestOrganizations1700000000009 } from './1700000000009-contest-organizations.js';
import { Rosters1700000000010 } from './1700000000010-rosters.js';
import { SamePeople1700000000011 } from './1700000000011-same-people.js';
import { Teams1700000000012 } from './1700000000012-teams.js';
import { TeamStandings1700000000013 } from './1700000000013-team-standings.js';
import { Practice1700000000016 } from './1700000000016-practice.js';
import { QuestionWalks1700000000018 } from './1700000000018-question-walks.js';
import { RankedApart1700000000020 } from './1700000000020-ranked-apart.js';
import { Freezes1700000000021 } from './1700000000021-freezes.js';
import { KeyCorrections1700000000022 } from './1700000000022-key-corrections.js';
import { Decisions1700000000023 } from './1700000000023-decisions.js';
import { ResultDocuments1700000000024 } from './1700000000024-result-documents.js';
import { MergedEntries1700000000025 } from './1700000000025-merged-entries.js';
import { FinalOrganizations1700000000026 } from './1700000000026-final-organizations.js';
import { CorrectionMoves1700000000027 } from './1700000000027-correction-moves.js';
import { OrganizationTree1700000000028 } from './1700000000028-organization-tree.js';
import { FullMarks1700000000029 } from './1700000000029-full-marks.js';
import { QuestionTime1700000000032 } from './1700000000032-question-time.js';
import { ExpectedMembers1700000000033 } from './1700000000033-expected-members.js';

/** In order. A migration that has been released never changes; the next change is a new file. */
export const migrations = [
  Accounts1700000000001,
  QuestionBanks1700000000002,
  Contests1700000000003,
  Entries1700000000004,
  Attempts1700000000005,
  Standings1700000000006,
  EntryGroups1700000000007,
  Organizations1700000000008,
  ContestOrganizations1700000000009,
  Rosters1700000000010,
  SamePeople1700000000011,
  Teams1700000000012,
  TeamStandings1700000000013,
  Practice1700000000016,
  QuestionWalks1700000000018,
  RankedApart1700000000020,
  Freezes1700000000021,
  KeyCorrections1700000000022,
  Decisions1700000000023,
  ResultDocuments1700000000024,
  MergedEntries1700000000025,
  FinalOrganizations1700000000026,
  CorrectionMoves1700000000027,
  OrganizationTree1700000000028,
  FullMarks1700000000029,
  QuestionTime1700000000032,
  ExpectedMembers1700000000033,
];
