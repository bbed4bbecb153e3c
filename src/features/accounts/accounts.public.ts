export { AccountsModule } from './accounts.module.js';
export { AccountDirectory, type AccountSummary } from './account-directory.js';
