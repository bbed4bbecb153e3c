import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswersModule } from '../answers/answers.public.js';
import { PapersModule } from '../papers/papers.public.js';
import { ExtendQuestion } from './extend-question.js';
import { QuestionShowing } from './question-showing.entity.js';
import { QuestionWalks } from './question-walks.js';
import { QuestionWalksController } from './question-walks.controller.js';
import { QuestionWalksRepository } from './question-walks.repository.js';
import { ShowQuestion } from './show-question.js';

@Module({
  imports: [TypeOrmModule.forFeature([QuestionShowing]), AnswersModule, PapersModule],
  controllers: [QuestionWalksController],
  providers: [ExtendQuestion, QuestionWalks, QuestionWalksRepository, ShowQuestion],
  exports: [ExtendQuestion, QuestionWalks],
})
export class QuestionWalksModule {}
