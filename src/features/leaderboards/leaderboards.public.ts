export { LeaderboardsModule } from './leaderboards.module.js';
export { maskedName } from './masked-name.js';
