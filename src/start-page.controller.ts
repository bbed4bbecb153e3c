import { Controller, Get, Header } from '@nestjs/common';
import { Describe } from './platform/http/describe.js';
import { Allow } from './platform/session/signed-in.js';

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>知赛</title>
<style>
  :root { color-scheme: light dark }
  body { margin: 0 auto; max-width: 720px; padding: 32px 16px; font: 17px/1.6 "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif }
  h1 { font-size: 26px }
  li { margin: 8px 0 }
  a { display: inline-block; padding: 8px 0 }
</style>
</head>
<body>
<h1>知赛</h1>
<p>知识竞赛系统正在运行。 <span lang="en">The knowledge contest system is running.</span></p>
<ul>
  <li><a href="/api/docs">接口说明 / API description</a></li>
  <li><a href="/api/contests">竞赛列表（JSON） / Contests (JSON)</a></li>
  <li><a href="/api/health/ready">运行状态 / Health</a></li>
</ul>
</body>
</html>
`;

/** A plain page until the contestants' client comes. */
@Controller()
export class StartPageController {
  @Get()
  @Allow('anyone')
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({ summary: 'A plain start page', answers: { 200: null }, mediaType: 'text/html' })
  read(): string {
    return PAGE;
  }
}
