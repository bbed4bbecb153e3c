import { Controller, Get, Header } from '@nestjs/common';
import { Describe } from '../http/describe.js';
import { Allow } from '../session/signed-in.js';
import { Metrics } from './metrics.js';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Allow('anyone')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Describe({ summary: 'Figures for Prometheus', answers: { 200: null }, mediaType: 'text/plain' })
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
