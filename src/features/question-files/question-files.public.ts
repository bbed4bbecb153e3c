export { contentHash, type FiledQuestion, type QuestionContent } from './question-content.js';
export type { BankFile, BankFormatName } from './bank-file.js';
export { CheckBank, type CheckReport } from './check-bank.js';
