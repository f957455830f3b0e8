// Loaded into the vendor's command line before its own code (node --require): what it asks of TaskRouter's host goes to
// the simulator named by SIMULATOR_URL. The command line itself is not touched, and has no setting for a host.
const http = require('node:http');
const https = require('node:https');

const simulator = new URL(process.env.SIMULATOR_URL);
const elsewhere = https.request;

https.request = function request(options, ...rest) {
    if ((options?.hostname ?? options?.host) !== 'taskrouter.twilio.com')
        return elsewhere.call(this, options, ...rest);
    const headers = Object.fromEntries(Object.entries(options.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'host'));
    const redirected = { ...options, protocol: 'http:', host: simulator.hostname, hostname: simulator.hostname, port: simulator.port,
        agent: undefined, agents: undefined, headers: { ...headers, Host: simulator.host } };
    return http.request(redirected, ...rest);
};
