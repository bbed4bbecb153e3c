import { it } from '@jest/globals';
import { startApp } from '../running-app.js';
import { DataSource } from 'typeorm';
it('x', async () => {
  const r = await startApp({database: 'sqlite'});
  const doc = (await r.caller.get('/api/openapi.json')).body;
  for (const [p, ms] of Object.entries<any>(doc.paths)) for (const [m, o] of Object.entries<any>(ms)) if (/account|session/.test(p)) console.log(m, p, o['x-allowed'], JSON.stringify(o.security), Object.entries<any>(o.responses).map(([s, x]) => s + ' ' + x.description).join('; '));
  console.log(JSON.stringify(doc.paths['/api/accounts'].get, null, 1));
  const diff = await r.app.get(DataSource).driver.createSchemaBuilder().log();
  console.log(diff.upQueries);
  await r.caller.post('/api/accounts', {name:'a', login:'timed', password:'12345678'});
  const t = async (login: string) => { const ts: number[] = []; for (let i=0;i<30;i++) { const b = performance.now(); await r.caller.post('/api/session', {login: login, password:'wrong-one'}, {headers: {'x-forwarded-for': `10.0.${i}.1`}}); ts.push(performance.now()-b);} return ts.sort((a,b)=>a-b)[15]; };
  console.log(await t('timed'), await t('nobody'), await t('timed'), await t('nobody'));
  await r.stop();
});
