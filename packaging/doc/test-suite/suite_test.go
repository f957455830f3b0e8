// A test suite on a simulated TaskRouter, with nothing but Go 1.19:
//
//	SIMULATOR=$PWD/build/quick/app/reservation-desk-simulator go test packaging/doc/test-suite/suite_test.go
package suite

import (
	"bufio"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"
)

type simulator struct {
	URL          string `json:"url"`
	AccountSid   string `json:"account_sid"`
	AuthToken    string `json:"auth_token"`
	WorkspaceSid string `json:"workspace_sid"`
}

func start(t *testing.T) simulator {
	// --speed 0: the clock stands, and moves only when a test says so.
	command := exec.Command(os.Getenv("SIMULATOR"), "--speed", "0")
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		t.Fatal(err)
	}
	var info simulator
	if err := json.Unmarshal(line, &info); err != nil {
		t.Fatal(err)
	}
	return info
}

func (s simulator) ask(t *testing.T, method, path, contentType, body string, answer any) {
	t.Helper()
	request, err := http.NewRequest(method, s.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.SetBasicAuth(s.AccountSid, s.AuthToken)
	request.Header.Set("Content-Type", contentType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		t.Fatalf("%s %s: %s", method, path, response.Status)
	}
	if err := json.NewDecoder(response.Body).Decode(answer); err != nil {
		t.Fatal(err)
	}
}

func (s simulator) steer(t *testing.T, path, body string) {
	t.Helper()
	s.ask(t, "POST", "/_simulator"+path, "application/json", body, &struct{}{})
}

func TestOfferThatNobodyAnswersRunsOut(t *testing.T) {
	s := start(t)
	workspace := "/v1/Workspaces/" + s.WorkspaceSid
	attributes := `{"title": "My invoice", "department": "billing"}`
	form := url.Values{"Attributes": {attributes}, "Priority": {"100"}}
	var task struct{ Sid string }
	s.ask(t, "POST", workspace+"/Tasks", "application/x-www-form-urlencoded", form.Encode(), &task)
	s.steer(t, "/do", `{"do": "activity", "worker": "Frank Li", "activity": "Available"}`)

	s.steer(t, "/clock", `{"jump": 130}`)

	var page struct {
		Events []struct {
			Type string `json:"event_type"`
		}
	}
	s.ask(t, "GET", workspace+"/Events?TaskSid="+task.Sid, "", "", &page)
	seen := map[string]bool{}
	for _, event := range page.Events {
		seen[event.Type] = true
	}
	for _, wanted := range []string{"reservation.created", "reservation.timeout"} {
		if !seen[wanted] {
			t.Errorf("no %s among %v", wanted, seen)
		}
	}
}
