"""A test suite on a simulated TaskRouter, with nothing but Python 3:

SIMULATOR=build/quick/app/reservation-desk-simulator python3 packaging/doc/test-suite/suite.py
"""
import base64
import json
import os
import subprocess
import unittest
import urllib.parse
import urllib.request


class Offers(unittest.TestCase):
    def setUp(self):
        # --speed 0: the clock stands, and moves only when a test says so.
        self.simulator = subprocess.Popen([os.environ["SIMULATOR"], "--speed", "0"], stdout=subprocess.PIPE)
        self.info = json.loads(self.simulator.stdout.readline())

    def tearDown(self):
        self.simulator.terminate()
        self.simulator.wait()
        self.simulator.stdout.close()

    def ask(self, method, path, body=None):
        pair = f"{self.info['account_sid']}:{self.info['auth_token']}".encode()
        request = urllib.request.Request(self.info["url"] + path, body, method=method)
        request.add_header("Authorization", "Basic " + base64.b64encode(pair).decode())
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def steer(self, path, body):
        return self.ask("POST", "/_simulator" + path, json.dumps(body).encode())

    def test_offer_that_nobody_answers_runs_out(self):
        workspace = f"/v1/Workspaces/{self.info['workspace_sid']}"
        attributes = json.dumps({"title": "My invoice", "department": "billing"})
        form = urllib.parse.urlencode({"Attributes": attributes, "Priority": 100})
        task = self.ask("POST", workspace + "/Tasks", form.encode())
        self.steer("/do", {"do": "activity", "worker": "Frank Li", "activity": "Available"})

        self.steer("/clock", {"jump": 130})

        events = self.ask("GET", f"{workspace}/Events?TaskSid={task['sid']}")["events"]
        types = [event["event_type"] for event in events]
        self.assertIn("reservation.created", types)
        self.assertIn("reservation.timeout", types)


if __name__ == "__main__":
    unittest.main()
