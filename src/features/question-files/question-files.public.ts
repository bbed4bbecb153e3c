export { contentHash, type FiledQuestion, type QuestionContent } from './question-content.js';
export { BANK_CODE, BANK_FORMATS, type BankFile, type BankFormatName } from './bank-file.js';
export { CheckBank, type CheckReport, listed } from './check-bank.js';
export { readBankFileAside, writeBankFileAside } from './bank-file-threads.js';
export { type CheckedFile, mediaTypeOf } from './read-bank-file.js';
export { checkQuestion, type QuestionInput } from './check-question.js';
