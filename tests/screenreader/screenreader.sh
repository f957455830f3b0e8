#!/usr/bin/env bash
# Runs a test as a screen reader would: on a bus and a screen of its own, with a window manager where there is one.
# screenreader.sh TEST. Says so and is skipped where something is not installed.
set -euo pipefail
for program in dbus-run-session Xvfb xvfb-run /usr/libexec/at-spi-bus-launcher; do
    command -v "$program" >/dev/null || { echo "SKIP   : needs $program"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home
# What went while it was asked for is told of by Qt at length.
export QT_LOGGING_RULES="qt.accessibility.atspi=false"
export DESK_TEST_BUS=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset DISPLAY WAYLAND_DISPLAY "${!TWILIO_@}"
xvfb-run --auto-servernum --server-args "-screen 0 1440x900x24" dbus-run-session -- \
    bash -c 'if command -v openbox >/dev/null; then openbox & fi; "$@"' - "$@"
