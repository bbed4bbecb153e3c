export { AgingBoard } from './aging-board.js';
export { BoardsModule } from './boards.module.js';
export { type BoardLine, ContestBoard } from './contest-board.js';
export { ContestBoards } from './contest-boards.js';
export { OpenBoards } from './open-boards.js';
