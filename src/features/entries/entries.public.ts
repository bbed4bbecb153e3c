export { contestOver } from './entry-refusals.js';
export { EntriesModule } from './entries.module.js';
export { type Entry, EntryRegistry } from './entry-registry.js';
