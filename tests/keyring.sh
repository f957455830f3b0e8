#!/usr/bin/env bash
# Runs a test against a keyring of its own, on a bus of its own, in a folder of its own: keyring.sh TEST
# Nothing of the user's is touched. Says so and is skipped where the programs are not installed.
set -euo pipefail

for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null ||
        { echo "SKIP   : keyring needs $program (Debian: gnome-keyring, libsecret-1-0, dbus)"; exit 77; }
done
ldconfig -p | grep -q libsecret-1.so.0 || { echo "SKIP   : keyring needs libsecret-1.so.0 (Debian: libsecret-1-0)"; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run DESK_TEST_KEYRING=1
unset DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    printf "not a real password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$0" "$@"' "$@"
