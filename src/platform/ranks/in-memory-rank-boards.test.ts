import { InMemoryRankBoards } from './in-memory-rank-boards.js';
import { rankBoardsContract } from './rank-boards.contract.js';

rankBoardsContract('in memory', () => Promise.resolve(new InMemoryRankBoards()));
