#!/bin/bash
# The vendor's own command line (npm package twilio-cli), unmodified, against reservation-desk-simulator. It is 180 MB
# and takes a minute to install, so it has to be asked for: DESK_TEST_CLI=1.
# Usage: cli.sh SIMULATOR FOLDER. FOLDER is where it is put. Ends with 77 and a line that says why where it cannot run.
set -u
here=$(cd "$(dirname "$0")" && pwd)
simulator=$(realpath "$1")
folder=$2
version=6.2.4

skip() {
    echo "SKIP: $1"
    exit 77
}

[[ ${DESK_TEST_CLI:-} == 1 ]] || skip "the vendor's command line is big; set DESK_TEST_CLI=1 to install and test it"
command -v node >/dev/null || skip "there is no Node here, so the vendor's command line cannot be run"
command -v npm >/dev/null || skip "there is no npm here, so the vendor's command line cannot be installed"
major=$(node -p 'process.versions.node.split(".")[0]')
((major >= 20)) || skip "Node $major is too old for the vendor's command line, it needs 20"

mkdir -p "$folder"
if [[ $(cat "$folder/installed" 2>/dev/null) != "$version" ]]; then
    echo '{"private": true}' >"$folder/package.json"
    if ! (cd "$folder" && npm install --ignore-scripts --no-audit --no-fund --no-package-lock "twilio-cli@$version" >npm.log 2>&1); then
        tail -n 5 "$folder/npm.log"
        skip "npm could not install the vendor's command line (no network?)"
    fi
    echo "$version" >"$folder/installed"
fi
cp "$here/simulator.mjs" "$here/cli.test.mjs" "$here/redirect.cjs" "$folder/"
cd "$folder" && SIMULATOR=$simulator exec node --test --test-concurrency=1 cli.test.mjs
