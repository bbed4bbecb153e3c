export { EXPORT_FORMATS, type ExportedFile, type ExportFormat, ExportResults } from './export-results.js';
export { ResultExportsModule } from './result-exports.module.js';
export { EXPORT_TABLES, type ExportTable } from './result-export-refusals.js';
