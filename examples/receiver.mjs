import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const { AUDIT_WEBHOOK_SECRET: secret, PORT = '3000' } = process.env;
if (!secret) throw new Error('AUDIT_WEBHOOK_SECRET is missing');
const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);

const server = createServer(async (request, response) => {
  const body = await text(request).catch(() => '');
  const [id, time, signatures = ''] = ['id', 'timestamp', 'signature'].map(
    (name) => request.headers[`webhook-${name}`],
  );
  const hmac = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest();
  const given = signatures.split(' ').map((each) => Buffer.from(each.replace(/^v1,/, ''), 'base64'));
  const isSigned = given.some((each) => each.length === hmac.length && timingSafeEqual(each, hmac));
  const isRecent = Math.abs(Date.now() / 1000 - Number(time)) < 300; // an old delivery cannot be replayed
  if (isSigned && isRecent) console.log(body); // keep it here, once for each webhook-id: it may come again
  response.writeHead(isSigned && isRecent ? 204 : 401).end();
});
server.listen(PORT, () => console.log(`Listening on port ${server.address().port}`));
