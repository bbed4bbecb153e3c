export { QuestionBanksModule } from './question-banks.module.js';
export { QuestionPool, type QuestionReference, type QuestionVersion } from './question-pool.js';
export { MarkVersionsUsed } from './mark-versions-used.js';
export { type BankChange, ImportBank, type ImportOptions, type ImportReport } from './import-bank.js';
export { ExportBank } from './export-bank.js';
export {
  type BankFile,
  type BankFormatName,
  CheckBank,
  type CheckReport,
  type QuestionContent,
} from '../question-files/question-files.public.js';
export type { QuestionType } from '../../rules/grading/question.js';
