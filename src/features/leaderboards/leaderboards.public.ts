export { LeaderboardsModule } from './leaderboards.module.js';
