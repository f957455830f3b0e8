#!/bin/bash
# Runs an example of the user guide: docexamples.sh LANGUAGE SIMULATOR FOLDER, FOLDER being for what a compiler leaves.
# Ends with 77 and a line that says why where the language is not here.
set -u
examples=$(cd "$(dirname "$0")/../packaging/doc/test-suite" && pwd)
SIMULATOR=$(realpath "$2")
export SIMULATOR

run() {
    command -v "$1" >/dev/null || { echo "SKIP: there is no $1 here"; exit 77; }
    exec "$@"
}

case $1 in
node) run node --test "$examples/suite.mjs" ;;
python) run python3 "$examples/suite.py" ;;
go) GOCACHE=$3/go-build CGO_ENABLED=0 GOPROXY=off run go test "$examples/suite_test.go" ;;
*) echo "$1 is none of the languages" >&2; exit 2 ;;
esac
