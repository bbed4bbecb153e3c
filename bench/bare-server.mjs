// The ceiling: the same request and answer shapes on Fastify alone. It checks the body and the letters, and stores nothing.
import Fastify from 'fastify';

const QUESTIONS = 80;
const OPTIONS = 4;

const body = {
  type: 'object',
  required: ['answers'],
  additionalProperties: false,
  properties: {
    answers: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        required: ['n', 'choice', 'seq'],
        additionalProperties: false,
        properties: {
          n: { type: 'integer', minimum: 1 },
          choice: { type: 'array', maxItems: 8, items: { type: 'string', pattern: '^[A-H]$' } },
          seq: { type: 'integer', minimum: 0 },
        },
      },
    },
  },
};

const response = {
  200: {
    type: 'object',
    properties: {
      saved: {
        type: 'array',
        items: { type: 'object', properties: { n: { type: 'integer' }, seq: { type: 'integer' } } },
      },
      serverTime: { type: 'string' },
      deadline: { type: 'string' },
    },
  },
};

const deadline = new Date(Date.now() + 3_600_000).toISOString();
const fastify = Fastify();
fastify.put('/api/attempts/:id/answers', { schema: { body, response } }, (request, reply) => {
  const { answers } = request.body;
  const fits = answers.every(
    ({ n, choice }) => n <= QUESTIONS && choice.every((letter) => letter.charCodeAt(0) - 65 < OPTIONS),
  );
  if (!fits) return reply.code(422).send({});
  return { saved: answers.map(({ n, seq }) => ({ n, seq })), serverTime: new Date().toISOString(), deadline };
});
await fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
