export { PapersModule } from './papers.module.js';
export {
  AttemptPapers,
  type GradedAttemptPaper,
  type PaperOf,
  type PaperShape,
  type QuestionClock,
  SEVERAL,
} from './attempt-papers.js';
export {
  type GradableQuestion,
  gradeAttempt,
  keyedQuestion,
  type KeyedSection,
  keyedSections,
  type ShownAnswer,
} from './grade-attempt.js';
export { PaperWire, showPaper } from './show-paper.js';
