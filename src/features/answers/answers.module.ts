import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RawConnection } from '../../platform/database/raw-connection.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AnswerStore } from './answer-store.js';
import { Answer } from './answer.entity.js';
import { AnswersRepository } from './answers.repository.js';
import { PostgresAnswerStore } from './postgres-answer-store.js';
import { SqliteAnswerStore } from './sqlite-answer-store.js';

@Module({
  imports: [TypeOrmModule.forFeature([Answer])],
  providers: [
    AnswersRepository,
    {
      provide: AnswerStore,
      inject: [Transactions, RawConnection],
      useFactory: (transactions: Transactions, connection: RawConnection) =>
        transactions.dialect === 'sqlite'
          ? new SqliteAnswerStore(transactions, connection)
          : new PostgresAnswerStore(connection),
    },
  ],
  exports: [AnswersRepository, AnswerStore],
})
export class AnswersModule {}
