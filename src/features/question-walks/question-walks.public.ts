export { ExtendQuestion } from './extend-question.js';
export { QuestionWalksModule } from './question-walks.module.js';
export { QuestionWalks } from './question-walks.js';
export { questionNotShowing, questionTimeOver } from './question-walk-refusals.js';
