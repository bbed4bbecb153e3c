import { type DynamicModule, Global, Module, type ValueProvider } from '@nestjs/common';

/** Hands what is known before the application exists (settings, log) to everything in it. */
@Global()
@Module({})
export class SettingsModule {
  static with(providers: ValueProvider[]): DynamicModule {
    return { module: SettingsModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
