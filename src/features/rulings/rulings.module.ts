import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RulingRow } from './ruling.entity.js';
import { RulingsLog } from './rulings-log.js';
import { RulingsRepository } from './rulings.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([RulingRow])],
  providers: [RulingsLog, RulingsRepository],
  exports: [RulingsLog],
})
export class RulingsModule {}
