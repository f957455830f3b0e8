import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startProgram } from './simulator.mjs';

// What the vendor's command line does, called as a person calls it: one process a command.
const home = mkdtempSync(join(tmpdir(), 'desk-cli-'));
const program = join(process.cwd(), 'node_modules', '.bin', 'twilio');
let simulator;

async function twilio(topic, ...options) {
    const { info } = simulator;
    const child = spawn(process.execPath, ['--require', join(process.cwd(), 'redirect.cjs'), program, `api:taskrouter:v1:workspaces${topic}`, ...options], {
        env: { PATH: process.env.PATH, HOME: home, SIMULATOR_URL: info.url, TWILIO_ACCOUNT_SID: info.account_sid, TWILIO_AUTH_TOKEN: info.auth_token },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (bytes) => { out += bytes; });
    child.stderr.on('data', (bytes) => { errors += bytes; });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, out, errors };
}

/// What a command that has to succeed prints as JSON.
async function asked(topic, ...options) {
    const { code, out, errors } = await twilio(topic, ...options, '-o', 'json');
    assert.equal(code, 0, errors);
    return out.trim() === '' ? [] : JSON.parse(out);
}

const inWorkspace = () => ['--workspace-sid', simulator.info.workspace_sid];
const ofTask = () => [...inWorkspace(), '--task-sid', simulator.info.task_sid];

before(async () => { simulator = await startProgram('--speed', '0'); });
after(() => {
    simulator.stop();
    rmSync(home, { recursive: true, force: true });
});

test('lists reservations with filters, page sizes and limits', async () => {
    const all = await asked(':tasks:reservations:list', ...ofTask());
    assert.equal(all.length, 7);
    const paged = await asked(':tasks:reservations:list', ...ofTask(), '--page-size', '3');
    assert.deepEqual(paged.map((one) => one.sid), all.map((one) => one.sid));
    assert.equal((await asked(':tasks:reservations:list', ...ofTask(), '--limit', '2')).length, 2);
    const timeouts = await asked(':tasks:reservations:list', ...ofTask(), '--reservation-status', 'timeout');
    assert.ok(timeouts.length === 2 && timeouts.every((one) => one.reservationStatus === 'timeout'));
    const { out } = await twilio(':tasks:reservations:list', ...ofTask(), '--worker-sid', all[0].workerSid);
    assert.match(out, /SID\s+Reservation Status\s+Worker Name\s+Worker SID/);
});

test('fetches and updates a reservation, and says why it cannot', async () => {
    const [pending] = await asked(':tasks:reservations:list', ...ofTask(), '--reservation-status', 'pending');
    const one = [...ofTask(), '--sid', pending.sid];
    assert.equal((await asked(':tasks:reservations:fetch', ...one))[0].reservationStatus, 'pending');
    const stale = await twilio(':tasks:reservations:update', ...one, '--if-match', '7', '--reservation-status', 'accepted');
    assert.notEqual(stale.code, 0);
    assert.match(stale.errors, /20412/);
    assert.equal((await asked(':tasks:reservations:update', ...one, '--reservation-status', 'accepted'))[0].reservationStatus, 'accepted');
    const twice = await twilio(':tasks:reservations:update', ...one, '--reservation-status', 'accepted');
    assert.notEqual(twice.code, 0);
    assert.match(twice.errors, /is already in state \[accepted\] and cannot be updated to \[accepted\]/);
    assert.equal((await asked(':tasks:reservations:update', ...one, '--reservation-status', 'wrapping'))[0].reservationStatus, 'wrapping');
    assert.equal((await asked(':tasks:reservations:update', ...one, '--reservation-status', 'completed'))[0].reservationStatus, 'completed');
});

test('gives an instruction', async () => {
    const waiting = await asked(':tasks:list', ...inWorkspace(), '--assignment-status', 'reserved');
    const task = [...inWorkspace(), '--task-sid', waiting.at(-1).sid];
    const [offer] = await asked(':tasks:reservations:list', ...task, '--reservation-status', 'pending');
    const [conference] = await asked(':tasks:reservations:update', ...task, '--sid', offer.sid, '--instruction', 'conference', '--from', '+15005550006');
    assert.equal(conference.reservationStatus, 'pending');
    const again = await twilio(':tasks:reservations:update', ...task, '--sid', offer.sid, '--instruction', 'conference');
    assert.match(again.errors, /not in expected state \[pending\] and cannot be updated to \[onHold\]/);
    assert.notEqual(again.code, 0);
});

test('creates, changes and removes a task', async () => {
    const [workflow] = await asked(':workflows:list', ...inWorkspace());
    const [made] = await asked(':tasks:create', ...inWorkspace(), '--workflow-sid', workflow.sid, '--attributes', '{"title":"By the command line"}', '--priority', '3');
    assert.equal(made.priority, 3);
    const one = [...inWorkspace(), '--sid', made.sid];
    assert.equal(JSON.parse((await asked(':tasks:fetch', ...one))[0].attributes).title, 'By the command line');
    assert.equal((await asked(':tasks:update', ...one, '--priority', '8'))[0].priority, 8);
    assert.equal((await asked(':tasks:update', ...one, '--assignment-status', 'canceled', '--reason', 'test'))[0].reason, 'test');
    const removed = await twilio(':tasks:remove', ...one);
    assert.equal(removed.code, 0, removed.errors);
    const gone = await twilio(':tasks:fetch', ...one);
    assert.notEqual(gone.code, 0);
    assert.match(gone.errors, /20404|was not found/);
});

test('lists and moves workers', async () => {
    const workers = await asked(':workers:list', ...inWorkspace());
    assert.equal(workers.length, 12);
    const activities = await asked(':activities:list', ...inWorkspace());
    const away = activities.find((one) => one.friendlyName === 'Break');
    const carol = [...inWorkspace(), '--sid', workers.find((one) => one.friendlyName === 'Bob Ömer').sid];
    const moved = await asked(':workers:update', ...carol, '--activity-sid', away.sid, '--reject-pending-reservations');
    assert.equal(moved[0].activityName, 'Break');
    const ofWorker = [...inWorkspace(), '--worker-sid', moved[0].sid];
    assert.ok((await asked(':workers:reservations:list', ...ofWorker)).every((one) => one.workerSid === moved[0].sid));
    const channels = await asked(':workers:channels:list', ...ofWorker);
    assert.equal(channels.length, 2);
    const [channel] = await asked(':workers:channels:update', ...ofWorker, '--sid', channels[0].sid, '--capacity', '4');
    assert.equal(channel.configuredCapacity, 4);
});

test('reads settings, history and figures', async () => {
    const workspace = ['--sid', simulator.info.workspace_sid];
    assert.equal((await asked(':list'))[0].sid, simulator.info.workspace_sid);
    assert.equal((await asked(':fetch', ...workspace))[0].friendlyName, 'Support');
    assert.equal((await asked(':task-queues:list', ...inWorkspace())).length, 4);
    assert.equal((await asked(':task-channels:list', ...inWorkspace())).length, 2);
    const events = await asked(':events:list', ...inWorkspace(), '--minutes', '60', '--task-sid', simulator.info.task_sid, '--event-type', 'reservation.created');
    assert.ok(events.length >= 7 && events.every((one) => one.eventType === 'reservation.created'));
    assert.equal((await asked(':events:fetch', ...inWorkspace(), '--sid', events[0].sid))[0].sid, events[0].sid);
    assert.ok((await asked(':real-time-statistics:fetch', ...inWorkspace()))[0].totalWorkers === 12);
    assert.ok((await asked(':cumulative-statistics:fetch', ...inWorkspace(), '--minutes', '60'))[0].reservationsCreated > 0);
});
