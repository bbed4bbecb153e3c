import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { answerRefusal, problemDocument, PROBLEM_TYPE } from './answer-refusal.js';
import { internalError } from './platform-refusals.js';
import { type Refusal, refusal } from './refusal.js';
import { said } from './said.js';
import { SECURITY_HEADERS } from './security-headers.js';

export const malformedAddress = refusal('malformed-address', 400, () =>
  said(
    '无法读懂这个网址：其中有残缺的 % 编码。请检查后重试。',
    'The address could not be read: it contains a broken % escape. Please check it and try again.',
  ),
);

export const addressTooLong = refusal('address-too-long', 414, () =>
  said('这个网址太长，这里没有这样的内容。', 'The address is too long; there is nothing there.'),
);

const malformedRequest = refusal('malformed-request', 400, () =>
  said('无法读懂这个请求：它不是有效的 HTTP。', 'The request could not be read: it is not valid HTTP.'),
);

const requestTooSlow = refusal('request-too-slow', 408, () =>
  said('请求没有在规定时间内发送完，请检查网络后重试。', 'The request took too long to arrive. Please try again.'),
);

const headersTooLarge = refusal('headers-too-large', 431, () =>
  said(
    '请求头太大，请清除本网站的 Cookie 后重试。',
    "The request's headers are too large. Please clear this site's cookies and try again.",
  ),
);

const BY_FRAMEWORK_CODE: Readonly<Record<string, () => Refusal>> = {
  FST_ERR_BAD_URL: malformedAddress,
  FST_ERR_MAX_PARAM_LENGTH: addressTooLong,
};

/** Answers what the router refuses before it knows a route. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(SECURITY_HEADERS);
  const refused = BY_FRAMEWORK_CODE[error.code];
  if (!refused) request.log.error({ err: error }, 'request failed');
  answerRefusal(refused?.() ?? internalError(request.id), request, reply);
}

const BY_CLIENT_CODE: Readonly<Record<string, () => Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: requestTooSlow,
  HPE_HEADER_OVERFLOW: headersTooLarge,
};

/** For how long what is still coming is read and thrown away, in milliseconds. */
const LAST_WORDS_HEARD = 1_000;

/** Answers what isn't a request at all, as far as the connection still takes an answer, and closes it. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  // Whatever else comes on this connection is reported once more.
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return;
  socket.end(asHttp((BY_CLIENT_CODE[error.code ?? ''] ?? malformedRequest)()));
  // Not at once: what the client is still sending would reset the connection and take the answer with it.
  const gone = setTimeout(() => socket.destroy(), LAST_WORDS_HEARD);
  socket.once('close', () => clearTimeout(gone));
}

function asHttp(refused: Refusal): string {
  const body = JSON.stringify(problemDocument(refused, 'zh'));
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${refused.parts.status} Refused`, ...lines, '', body].join('\r\n');
}
