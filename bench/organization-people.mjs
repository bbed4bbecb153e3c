// What the people of the organizations benchmark and its organizer ask of the server.
import { SLUG } from './organization-contest.mjs';

export const PASSWORD = 'correct-horse-battery';

/** @throws when the server refuses */
export async function call(url, path, { method = 'GET', token, body } = {}) {
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body && { 'content-type': 'application/json' }),
  };
  const reply = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const answer = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** @returns the token of somebody new who competes for the organization */
export async function enter(url, login, organizationId) {
  const person = { name: `选手 ${login}`, login, password: 'a long enough password' };
  const { token } = await call(url, '/api/accounts', { method: 'POST', body: person });
  await call(url, `/api/contests/${SLUG}/entries`, { method: 'POST', token, body: { organizationId } });
  return token;
}
