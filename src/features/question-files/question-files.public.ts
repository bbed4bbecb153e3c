export { contentHash, type FiledQuestion, type QuestionContent } from './question-content.js';
export { BANK_CODE, BANK_FORMATS, type BankFile, type BankFormatName } from './bank-file.js';
export { CheckBank, type CheckReport, listed } from './check-bank.js';
export { type CheckedFile, mediaTypeOf, readBankFile, writeBankFile } from './read-bank-file.js';
export { checkQuestion, type QuestionInput } from './check-question.js';
