export { QuestionBanksModule } from './question-banks.module.js';
export { BankOutlines, type OutlinedQuestion } from './bank-outlines.repository.js';
export { QuestionPool, type QuestionReference } from './question-pool.js';
export type { QuestionVersion } from './question-banks.repository.js';
export { MarkVersionsUsed } from './mark-versions-used.js';
export { ImportBank, type ImportOptions, type ImportReport } from './import-bank.js';
export { ExportBank } from './export-bank.js';
export { QuestionBankViews } from './question-bank-views.js';
export {
  type BankFile,
  type BankFormatName,
  CheckBank,
  type CheckReport,
  type QuestionContent,
} from '../question-files/question-files.public.js';
export type { QuestionType } from '../../rules/grading/question.js';
