export { EXPORT_FORMATS, type ExportedFile, type ExportFormat, ExportResults } from './export-results.js';
export { ResultExportsModule } from './result-exports.module.js';
