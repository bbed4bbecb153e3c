export { CheckResultDocument } from './check-result-document.js';
export { ResultBasis } from './basis/result-basis.js';
export { ResultDocumentViews } from './result-document-views.js';
export { ResultDocumentsModule } from './result-documents.module.js';
