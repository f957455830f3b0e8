// A test suite on a simulated TaskRouter, with nothing but Node 20:
//     SIMULATOR=build/quick/app/reservation-desk-simulator node --test packaging/doc/test-suite/suite.mjs
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';

let simulator, info;

before(async () => {
    // --speed 0: the clock stands, and moves only when a test says so.
    simulator = spawn(process.env.SIMULATOR, ['--speed', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await new Promise((resolve, reject) => {
        simulator.once('error', reject);
        createInterface({ input: simulator.stdout }).once('line', resolve);
    });
    info = JSON.parse(line);
});

after(() => simulator?.kill());

async function ask(method, path, body) {
    const authorization = 'Basic ' + Buffer.from(`${info.account_sid}:${info.auth_token}`).toString('base64');
    const answer = await fetch(info.url + path, { method, body, headers: { authorization } });
    const json = await answer.json();
    assert.ok(answer.ok, json.message);
    return json;
}

const steer = (path, body) => ask('POST', '/_simulator' + path, JSON.stringify(body));

test('an offer that nobody answers runs out', async () => {
    const workspace = `/v1/Workspaces/${info.workspace_sid}`;
    const attributes = JSON.stringify({ title: 'My invoice', department: 'billing' });
    const task = await ask('POST', workspace + '/Tasks',
        new URLSearchParams({ Attributes: attributes, Priority: '100' }));
    await steer('/do', { do: 'activity', worker: 'Frank Li', activity: 'Available' });

    await steer('/clock', { jump: 130 });

    const { events } = await ask('GET', `${workspace}/Events?TaskSid=${task.sid}`);
    const types = events.map((event) => event.event_type);
    assert.ok(types.includes('reservation.created'), types.join());
    assert.ok(types.includes('reservation.timeout'), types.join());
});
