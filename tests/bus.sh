#!/usr/bin/env bash
# Runs a test on a bus of its own: bus.sh TEST. Says so and is skipped where the program is not installed.
set -euo pipefail
command -v dbus-run-session >/dev/null || { echo "SKIP   : needs dbus-run-session (Debian: dbus)"; exit 77; }
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home DESK_TEST_BUS=1
unset DISPLAY WAYLAND_DISPLAY
dbus-run-session -- "$@"
