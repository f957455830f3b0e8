// The yardstick of bench_simulator: Node's own HTTP server that answers each path with bytes it was given, ready-made.
// Usage: node readymade.mjs FILE; FILE is JSON: { "/path": { "headers": [[name, value], …], "body": "…" } }.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const answers = new Map(Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, answer]) => [
    path,
    { headers: Object.fromEntries(answer.headers), body: Buffer.from(answer.body) },
]));
const server = createServer((request, response) => {
    const answer = answers.get(request.url);
    response.writeHead(answer ? 200 : 404, answer?.headers);
    response.end(answer?.body);
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
