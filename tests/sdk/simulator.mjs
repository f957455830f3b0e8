// Starts reservation-desk-simulator and gives the vendor's client for it: its own class, its own HTTP client, only the
// base address is another one.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/// Starts the program and gives what its first line tells.
export async function startProgram(...options) {
    const child = spawn(process.env.SIMULATOR, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', () => reject(new Error('the simulator ended before its first line')));
        createInterface({ input: child.stdout }).once('line', resolve);
    });
    return { info: JSON.parse(line), stop: () => child.kill() };
}

export async function start(...options) {
    const { info, stop } = await startProgram(...options);
    const { default: twilio } = await import('twilio');
    const client = twilio(info.account_sid, info.auth_token);
    client.taskrouter.baseUrl = info.url;
    const workspace = client.taskrouter.v1.workspaces(info.workspace_sid);
    return {
        info,
        client,
        workspace,
        task: workspace.tasks(info.task_sid),
        stop,
    };
}

/// Waits until a question has the wanted answer, for at most some seconds.
export async function until(question, wanted, milliseconds = 15000) {
    const end = Date.now() + milliseconds;
    for (;;) {
        const answer = await question();
        if (answer === wanted || Date.now() > end)
            return answer;
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}
