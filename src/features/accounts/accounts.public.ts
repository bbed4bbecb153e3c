export { AccountDirectory, type AccountSummary } from './account-directory.js';
export { AccountsModule } from './accounts.module.js';
export { CreateAccount, type CreatedAccount, type NewAccount } from './create-account.js';
export { FirstAdministrator, type FirstAdministratorOutcome } from './first-administrator.js';
export { ResetPassword, type WhoseAccount } from './set-password.js';
