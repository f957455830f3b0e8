#!/bin/bash
# The vendor's own Node library, unmodified but for the host, against reservation-desk-simulator.
# Usage: run.sh SIMULATOR FOLDER. FOLDER is where the library is put (in the build folder). Ends with 77 and a line that
# says why where it cannot run here.
set -u
here=$(cd "$(dirname "$0")" && pwd)
simulator=$(realpath "$1")
folder=$2

skip() {
    echo "SKIP: $1"
    exit 77
}

command -v node >/dev/null || skip "there is no Node here, so the vendor's library cannot be run"
command -v npm >/dev/null || skip "there is no npm here, so the vendor's library cannot be installed"
major=$(node -p 'process.versions.node.split(".")[0]')
((major >= 20)) || skip "Node $major is too old for the vendor's library, it needs 20"

mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    if ! (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --omit=dev >npm.log 2>&1); then
        tail -n 5 "$folder/npm.log"
        skip "npm could not install the vendor's library (no network?)"
    fi
    cp "$here/package-lock.json" "$folder/installed.json"
fi
# Modules are looked up from where the script is.
cp "$here"/*.mjs "$folder/"
cd "$folder" && SIMULATOR=$simulator exec node --test --test-concurrency=1 sdk.test.mjs
