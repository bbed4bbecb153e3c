import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Randomness } from '../chance/randomness.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { databaseOptions, prepareSqlite } from './database-options.js';
import { completeFile } from './complete-file.js';
import { openWriter } from './open-writer.js';
import { RawConnection } from './raw-connection.js';
import { Transactions } from './transactions.js';

const READER = Symbol('reading data source');

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(getDataSourceToken()) private readonly writer: DataSource,
    @Inject(READER) private readonly reader: DataSource,
  ) {}

  static withMigrations(migrations: NonNullable<TypeOrmModuleOptions['migrations']>): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: (settings: Settings) => databaseOptions(settings, migrations),
          dataSourceFactory: openWriter,
        }),
      ],
      providers: [
        { provide: READER, inject: [getDataSourceToken()], useFactory: openReader },
        {
          provide: Transactions,
          inject: [getDataSourceToken(), READER, Randomness],
          useFactory: (writer: DataSource, reader: DataSource, randomness: Randomness) =>
            new Transactions(writer, reader, randomness),
        },
        {
          provide: RawConnection,
          inject: [getDataSourceToken(), Randomness],
          useFactory: (writer: DataSource, randomness: Randomness) => new RawConnection(writer, randomness),
        },
      ],
      exports: [RawConnection, Transactions],
    };
  }

  /** Afterwards SQLite's one file has everything, so that it can be copied alone. */
  async onApplicationShutdown(): Promise<void> {
    if (this.reader !== this.writer && this.reader.isInitialized) await this.reader.destroy();
    if (this.writer.isInitialized) await this.writer.destroy();
    if (this.writer.options.type === 'better-sqlite3') completeFile(this.writer.options.database);
  }
}

async function openReader(writer: DataSource): Promise<DataSource> {
  if (writer.options.type !== 'better-sqlite3') return writer;
  const options = { ...writer.options, readonly: true, prepareDatabase: prepareReader };
  return new DataSource(options).initialize();
}

/** A read-only connection can't change the journal; everything else is as for the writer. */
function prepareReader(connection: Parameters<typeof prepareSqlite>[0]): void {
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
}
