import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import twilio from 'twilio';
import { start, until } from './simulator.mjs';

const refused = (status, code, message) => (error) => {
    assert.equal(error.constructor.name, 'RestException');
    assert.equal(error.status, status);
    assert.equal(error.code, code);
    assert.match(error.message, message);
    assert.equal(error.moreInfo, `https://www.twilio.com/docs/errors/${code}`);
    return true;
};

async function pending(simulator) {
    const [one] = await simulator.task.reservations.list({ reservationStatus: 'pending' });
    // In 6.2.0 what comes out of a list forgets its SID and cannot be acted on: by its address it can.
    return simulator.task.reservations(one.sid).fetch();
}

test('lists reservations with every filter and page size', async () => {
    const simulator = await start('--speed', '0');
    try {
        const all = await simulator.task.reservations.list();
        assert.equal(all.length, 7);
        for (let pageSize = 1; pageSize <= 8; ++pageSize) {
            const paged = await simulator.task.reservations.list({ pageSize });
            assert.deepEqual(paged.map((one) => one.sid), all.map((one) => one.sid));
        }
        assert.equal((await simulator.task.reservations.list({ limit: 3 })).length, 3);
        assert.equal((await simulator.task.reservations.list({ pageSize: 1000 })).length, 7);
        for (const status of ['pending', 'accepted', 'rejected', 'timeout', 'canceled', 'rescinded', 'wrapping', 'completed']) {
            const some = await simulator.task.reservations.list({ reservationStatus: status });
            assert.deepEqual(some.map((one) => one.sid), all.filter((one) => one.reservationStatus === status).map((one) => one.sid));
        }
        const ofWorker = await simulator.task.reservations.list({ workerSid: all[0].workerSid });
        assert.ok(ofWorker.length >= 1 && ofWorker.every((one) => one.workerSid === all[0].workerSid));
        const page = await simulator.task.reservations.page({ pageSize: 2 });
        const second = await page.nextPage();
        const first = await second.previousPage();
        assert.deepEqual(first.instances.map((one) => one.sid), page.instances.map((one) => one.sid));
        await assert.rejects(simulator.task.reservations.page({ pageSize: 1001 }), refused(400, 20007, /Page size too large/));
        await assert.rejects(simulator.task.reservations.page({ pageNumber: 2 }), refused(400, 40153, /PageToken/));
    } finally {
        simulator.stop();
    }
});

test('fetches one with all that it has', async () => {
    const simulator = await start('--speed', '0');
    try {
        const one = await (await pending(simulator)).fetch();
        assert.equal(one.reservationStatus, 'pending');
        assert.equal(one.accountSid, simulator.info.account_sid);
        assert.equal(one.workspaceSid, simulator.info.workspace_sid);
        assert.equal(one.taskSid, simulator.info.task_sid);
        assert.equal(one.workerName, 'Alice Alvarez');
        assert.ok(one.dateCreated instanceof Date && !Number.isNaN(one.dateCreated.getTime()));
        assert.deepEqual(Object.keys(one.links).sort(), ['task', 'worker', 'workspace']);
        await assert.rejects(simulator.task.reservations('WR00000000000000000000000000000001').fetch(),
            refused(404, 20404, /^The requested resource \/Workspaces\/WS.+ was not found$/));
    } finally {
        simulator.stop();
    }
});

test('takes a reservation through its life', async () => {
    const simulator = await start('--speed', '0');
    try {
        const one = await pending(simulator);
        assert.equal((await one.update({ reservationStatus: 'accepted', ifMatch: '0' })).reservationStatus, 'accepted');
        await assert.rejects(one.update({ reservationStatus: 'accepted' }),
            refused(400, 20001, /is already in state \[accepted\] and cannot be updated to \[accepted\]$/));
        await assert.rejects(one.update({ reservationStatus: 'wrapping', ifMatch: '0' }), refused(412, 20412, /Precondition/));
        assert.equal((await one.update({ reservationStatus: 'wrapping', ifMatch: '1' })).reservationStatus, 'wrapping');
        assert.equal((await one.update({ reservationStatus: 'completed' })).reservationStatus, 'completed');
        assert.equal((await simulator.task.fetch()).assignmentStatus, 'completed');
    } finally {
        simulator.stop();
    }
});

test('rejects into another activity', async () => {
    const simulator = await start('--speed', '0');
    try {
        const one = await pending(simulator);
        const [away] = await simulator.workspace.activities.list({ friendlyName: 'Break' });
        await assert.rejects(one.update({ reservationStatus: 'rejected', workerActivitySid: 'WA00000000000000000000000000000001' }),
            refused(400, 40100, /./));
        assert.equal((await one.update({ reservationStatus: 'rejected', workerActivitySid: away.sid })).reservationStatus, 'rejected');
        assert.equal((await simulator.workspace.workers(one.workerSid).fetch()).activityName, 'Break');
    } finally {
        simulator.stop();
    }
});

test('conference, then supervise', async () => {
    const simulator = await start('--speed', '10');
    try {
        const one = await pending(simulator);
        const answer = await one.update({
            instruction: 'conference', from: '+15005550006', beep: 'onEnter', record: true, timeout: 20,
            statusCallback: 'https://example.com/progress', statusCallbackEvent: ['initiated', 'answered'],
            conferenceStatusCallbackEvent: ['start', 'end'], endConferenceOnExit: true,
        });
        assert.equal(answer.reservationStatus, 'pending');
        await assert.rejects(one.update({ instruction: 'conference' }),
            refused(400, 20001, /not in expected state \[pending\] and cannot be updated to \[onHold\]$/));
        const status = async () => (await one.fetch()).reservationStatus;
        assert.equal(await until(status, 'accepted'), 'accepted');
        assert.match(JSON.parse((await simulator.task.fetch()).attributes).conference.sid, /^CF[0-9a-f]{32}$/);
        const [kim] = await simulator.workspace.workers.list({ friendlyName: 'Kim Supervisor' });
        for (const supervisorMode of ['monitor', 'whisper', 'barge'])
            assert.equal((await one.update({ instruction: 'supervise', supervisor: kim.sid, supervisorMode })).reservationStatus, 'accepted');
        await assert.rejects(one.update({ instruction: 'conference' }), refused(400, 40136, /^Unable to execute Conference instruction\./));
    } finally {
        simulator.stop();
    }
});

test('dequeue, call, redirect', async () => {
    for (const [update, status] of [
        [{ instruction: 'dequeue', dequeueFrom: '+15005550006', dequeueStatusCallbackEvent: ['ringing', 'completed'] }, 'accepted'],
        [{ instruction: 'call', callFrom: '+15005550006', callUrl: 'https://example.com/voice', callAccept: true }, 'accepted'],
        [{ instruction: 'call', callFrom: '+15005550006', callUrl: 'https://example.com/voice', callAccept: false }, 'pending'],
    ]) {
        const simulator = await start('--speed', '10');
        try {
            const one = await pending(simulator);
            assert.equal((await one.update(update)).reservationStatus, 'pending');
            assert.equal(await until(async () => (await one.fetch()).reservationStatus, status), status);
        } finally {
            simulator.stop();
        }
    }
    const simulator = await start('--speed', '0');
    try {
        const one = await pending(simulator);
        const { call_sid: redirectCallSid } = JSON.parse((await simulator.task.fetch()).attributes);
        const redirect = { instruction: 'redirect', redirectUrl: 'https://example.com/voice', redirectCallSid };
        assert.equal((await one.update(redirect)).reservationStatus, 'pending');
        assert.equal((await one.update({ ...redirect, redirectAccept: true })).reservationStatus, 'accepted');
        await assert.rejects(one.update(redirect), refused(400, 40123, /^Unable to execute Redirect instruction\./));
        await assert.rejects(one.update({ instruction: 'fly' }), refused(400, 55555, /./));
    } finally {
        simulator.stop();
    }
});

test('tasks: list, create, update, delete', async () => {
    const simulator = await start('--speed', '0');
    try {
        const tasks = simulator.workspace.tasks;
        assert.equal((await tasks.list({ pageSize: 7 })).length, 30);
        assert.equal((await tasks.list({ assignmentStatus: ['reserved', 'pending'] })).length, 9);
        assert.equal((await tasks.list({ priority: 10 })).length, 1);
        const sorted = (await tasks.list({ ordering: 'Priority:desc' })).map((one) => one.priority);
        assert.deepEqual(sorted, [...sorted].sort((a, b) => b - a));
        const attributes = JSON.stringify({ title: 'Späte Frage & mehr +1', from: '+15005550099' });
        const created = await tasks.create({ attributes, priority: 3, timeout: 600, taskChannel: 'voice' });
        assert.equal(created.attributes, attributes);
        const made = await tasks(created.sid).fetch();
        assert.equal((await made.update({ priority: 4 })).priority, 4);
        await assert.rejects(made.update({ priority: 5, ifMatch: '999' }), refused(412, 20412, /./));
        await assert.rejects(made.update({ assignmentStatus: 'wrapping' }), refused(400, 20001, /^Cannot wrap up a task WT/));
        assert.equal((await made.update({ assignmentStatus: 'canceled', reason: 'test' })).assignmentStatus, 'canceled');
        assert.equal(await made.remove(), true);
        await assert.rejects(made.fetch(), refused(404, 20404, /./));
    } finally {
        simulator.stop();
    }
});

test('workers: list, fetch, update, their reservations and channels', async () => {
    const simulator = await start('--speed', '0');
    try {
        const workers = simulator.workspace.workers;
        assert.equal((await workers.list({ pageSize: 5 })).length, 12);
        const one = await pending(simulator);
        const worker = await workers(one.workerSid).fetch();
        const [offline] = await simulator.workspace.activities.list({ friendlyName: 'Offline' });
        const mine = await workers(worker.sid).reservations.list({ reservationStatus: 'pending' });
        assert.deepEqual(mine.map((reservation) => reservation.sid), [one.sid]);
        assert.equal((await workers(worker.sid).reservations(one.sid).fetch()).sid, one.sid);
        assert.equal((await workers(worker.sid).workerChannels.list()).length, 2);
        const moved = await worker.update({ activitySid: offline.sid, rejectPendingReservations: true });
        assert.equal(moved.available, false);
        assert.equal((await one.fetch()).reservationStatus, 'rejected');
        await assert.rejects(worker.update({ friendlyName: 'x', ifMatch: '"0"' }), refused(412, 20412, /./));
        const attributes = JSON.stringify({ contact_uri: 'client:alice', skills: [] });
        assert.equal((await worker.update({ attributes })).attributes, attributes);
    } finally {
        simulator.stop();
    }
});

test('what a workspace consists of', async () => {
    const simulator = await start('--speed', '0');
    try {
        const [workspace] = await simulator.client.taskrouter.v1.workspaces.list();
        assert.equal(workspace.sid, simulator.info.workspace_sid);
        assert.equal((await simulator.workspace.fetch()).friendlyName, workspace.friendlyName);
        for (const list of ['activities', 'taskQueues', 'taskChannels', 'workflows']) {
            const items = await simulator.workspace[list].list();
            assert.ok(items.length > 0, list);
            assert.equal((await simulator.workspace[list](items[0].sid).fetch()).sid, items[0].sid);
        }
        const real = await simulator.workspace.realTimeStatistics().fetch();
        assert.equal(real.totalWorkers, 12);
        assert.ok((await simulator.workspace.statistics().fetch()).cumulative);
        assert.ok((await simulator.workspace.cumulativeStatistics().fetch({ minutes: 60 })).startTime instanceof Date);
    } finally {
        simulator.stop();
    }
});

test('events', async () => {
    const simulator = await start('--speed', '0');
    try {
        const one = await pending(simulator);
        await one.update({ reservationStatus: 'accepted' });
        const events = await simulator.workspace.events.list({ reservationSid: one.sid, eventType: 'reservation.accepted' });
        assert.equal(events.length, 1);
        assert.equal(events[0].eventData.reservation_sid, one.sid);
        assert.equal((await simulator.workspace.events(events[0].sid).fetch()).sid, events[0].sid);
        const longer = await simulator.workspace.events.list({ taskSid: simulator.info.task_sid, minutes: 60, pageSize: 4 });
        assert.ok(longer.length > 10);
        const later = await simulator.workspace.events.list({ startDate: longer[5].eventDate, taskSid: simulator.info.task_sid });
        assert.ok(later.length < longer.length && later.length > 0);
    } finally {
        simulator.stop();
    }
});

test('a queue, a workflow, a worker and an activity of its own', async () => {
    const simulator = await start('--speed', '0');
    try {
        const { workspace } = simulator;
        const ready = await workspace.activities.create({ friendlyName: 'Ready', available: true });
        assert.equal(ready.available, true);
        const queue = await workspace.taskQueues.create({ friendlyName: 'Lab', targetWorkers: 'skills HAS "lab"', maxReservedWorkers: 2 });
        assert.deepEqual([queue.targetWorkers, queue.maxReservedWorkers, queue.taskOrder], ['skills HAS "lab"', 2, 'FIFO']);
        const configuration = JSON.stringify({ task_routing: { filters: [
            { filter_friendly_name: 'lab', expression: 'department == "lab"', targets: [{ queue: queue.sid, priority: 4 }] }] } });
        await assert.rejects(workspace.workflows.create({ friendlyName: 'Lab', configuration: configuration.replace(queue.sid, 'WQ00000000000000000000000000000001') }),
            refused(400, 20001, /^Invalid Configuration provided: task_routing\.filters\[0\]/));
        const workflow = await workspace.workflows.create({ friendlyName: 'Lab', configuration, taskReservationTimeout: 30 });
        assert.equal(workflow.configuration, configuration);
        const worker = await workspace.workers.create({ friendlyName: 'Zoe', attributes: JSON.stringify({ skills: ['lab'] }), activitySid: ready.sid });
        assert.equal(worker.activityName, 'Ready');
        const task = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: JSON.stringify({ department: 'lab' }) });
        const [offer] = await workspace.tasks(task.sid).reservations.list();
        assert.deepEqual([offer.workerName, offer.reservationStatus], ['Zoe', 'pending']);
        assert.equal((await workspace.tasks(task.sid).fetch()).priority, 4);
        await workspace.tasks(task.sid).reservations(offer.sid).update({ reservationStatus: 'accepted' });
        const statistics = await workspace.taskQueues(queue.sid).cumulativeStatistics().fetch({ splitByWaitTime: '5,30' });
        assert.deepEqual([statistics.tasksEntered, statistics.reservationsAccepted], [1, 1]);
        assert.equal((await workspace.taskQueues(queue.sid).realTimeStatistics().fetch()).totalEligibleWorkers, 1);
        assert.equal((await workspace.workers(worker.sid).statistics().fetch()).cumulative.reservations_accepted, 1);
        assert.equal((await workspace.workflows(workflow.sid).statistics().fetch()).realtime.total_tasks, 1);
        assert.equal((await workspace.taskQueues.statistics.list()).length, 5);
        await assert.rejects(workspace.taskQueues(queue.sid).remove(), refused(400, 20001, /because Workflow WW/));
        await workspace.tasks(task.sid).update({ assignmentStatus: 'completed', reason: 'done' });
        for (const one of [workspace.workflows(workflow.sid), workspace.taskQueues(queue.sid), workspace.workers(worker.sid), workspace.activities(ready.sid)])
            assert.equal(await one.remove(), true);
    } finally {
        simulator.stop();
    }
});

test('callbacks: a program decides, and what goes wrong is an alert', async () => {
    const simulator = await start('--speed', '0');
    const told = [];
    let answer = { type: 'text/html', body: '<html>hello</html>' };
    const program = createServer((request, response) => {
        let body = '';
        request.on('data', (data) => { body += data; });
        request.on('end', () => {
            told.push({ url: `http://127.0.0.1:${program.address().port}${request.url}`, headers: request.headers, form: Object.fromEntries(new URLSearchParams(body)) });
            response.writeHead(200, { 'Content-Type': answer.type });
            response.end(answer.body);
        });
    });
    await new Promise((resolve) => program.listen(0, '127.0.0.1', resolve));
    try {
        const { workspace, client } = simulator;
        client.monitor.baseUrl = simulator.info.url;
        const ready = await workspace.activities.create({ friendlyName: 'Ready', available: true });
        const queue = await workspace.taskQueues.create({ friendlyName: 'Lab', targetWorkers: 'skills HAS "lab"' });
        const configuration = JSON.stringify({ task_routing: { filters: [], default_filter: { queue: queue.sid } } });
        const assignmentCallbackUrl = `http://127.0.0.1:${program.address().port}/assign`;
        const workflow = await workspace.workflows.create({ friendlyName: 'Lab', configuration, assignmentCallbackUrl });
        await workspace.workers.create({ friendlyName: 'Zoe', attributes: JSON.stringify({ skills: ['lab'] }), activitySid: ready.sid });
        const first = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: '{}' });
        assert.equal(await until(async () => (await client.monitor.v1.alerts.list()).length, 1), 1);
        const [alert] = await client.monitor.v1.alerts.list({ logLevel: 'error' });
        assert.deepEqual([alert.errorCode, alert.requestUrl], ['40000', assignmentCallbackUrl]);
        // The vendor's own check of a signature.
        for (const { url, headers, form } of told)
            assert.equal(twilio.validateRequest(simulator.info.auth_token, headers['x-twilio-signature'], url, form), true);
        assert.equal(told[0].form.TaskSid, first.sid);
        await workspace.tasks(first.sid).update({ assignmentStatus: 'canceled', reason: 'test' });
        answer = { type: 'application/json', body: JSON.stringify({ instruction: 'accept' }) };
        const second = await workspace.tasks.create({ workflowSid: workflow.sid, attributes: '{}' });
        const status = async () => (await workspace.tasks(second.sid).fetch()).assignmentStatus;
        assert.equal(await until(status, 'assigned'), 'assigned');
    } finally {
        program.close();
        simulator.stop();
    }
});

test('refuses who is not known', async () => {
    const simulator = await start('--speed', '0');
    try {
        const stranger = twilio('AC00000000000000000000000000000001', 'not-a-real-token');
        stranger.taskrouter.baseUrl = simulator.info.url;
        await assert.rejects(stranger.taskrouter.v1.workspaces.list(), refused(401, 20003, /^Authentication Error - invalid username$/));
    } finally {
        simulator.stop();
    }
});
