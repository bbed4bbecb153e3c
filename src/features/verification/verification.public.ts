export { VerificationModule } from './verification.module.js';
export { type Verification, VerifyContest } from './verify-contest.js';
export { type TreeVerification, VerifyTree } from './verify-tree.js';
