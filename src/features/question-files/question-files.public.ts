export { contentHash, type FiledQuestion, type QuestionContent } from './question-content.js';
export { BANK_CODE, BANK_FORMATS, type BankFile, type BankFormatName, MOST_QUESTIONS } from './bank-file.js';
export { CheckBank, type CheckReport, listed } from './checks/check-bank.js';
export { readBankFileAside, writeBankFileAside } from './bank-files-aside.js';
export { importBusy } from './question-file-refusals.js';
export { type CheckedFile, mediaTypeOf } from './read-bank-file.js';
export { checkQuestion, type QuestionInput } from './checks/check-question.js';
