import './more-texts.ts';

export { withMore } from './more-rules.ts';
