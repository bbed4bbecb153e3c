import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswersModule } from '../answers/answers.public.js';
import { PapersModule } from '../papers/papers.public.js';
import { QuestionShowing } from './question-showing.entity.js';
import { QuestionWalks } from './question-walks.js';
import { QuestionWalksController } from './question-walks.controller.js';
import { QuestionWalksRepository } from './question-walks.repository.js';
import { ShowQuestion } from './show-question.js';

@Module({
  imports: [TypeOrmModule.forFeature([QuestionShowing]), AnswersModule, PapersModule],
  controllers: [QuestionWalksController],
  providers: [QuestionWalks, QuestionWalksRepository, ShowQuestion],
  exports: [QuestionWalks],
})
export class QuestionWalksModule {}
