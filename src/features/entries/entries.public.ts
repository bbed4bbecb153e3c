export { contestOver } from './entry-refusals.js';
export { EntryWire, entryToWire } from './entries.wire.js';
export { EntriesModule } from './entries.module.js';
export { type Entry, EntryRegistry } from './entry-registry.js';
export { MergedEntries, type OnePerson } from './merged-entries.js';
