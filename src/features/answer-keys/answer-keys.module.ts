import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerKeys } from './answer-keys.js';
import { AnswerKeysRepository } from './answer-keys.repository.js';
import { KeyCorrectionRow } from './key-correction.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([KeyCorrectionRow])],
  providers: [AnswerKeys, AnswerKeysRepository],
  exports: [AnswerKeys],
})
export class AnswerKeysModule {}
