#!/usr/bin/env bash
# The program where something is missing: badstart.sh PROGRAM. It must start, do its work, and say what is missing.
set -euo pipefail

program=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0
fail() { echo "WRONG: $*"; wrong=1; }
tried() { env -i HOME="$work" PATH="$PATH" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 ${ASAN_OPTIONS+ASAN_OPTIONS="$ASAN_OPTIONS"} "$@" "$program" --self-test 2>"$work/errors"; }

echo "a locale that does not exist"
tried LC_ALL=xx_YY.UTF-8 LANG=xx_YY.UTF-8 || fail "$(cat "$work/errors")"
grep -q "xx_YY" "$work/errors" || fail "nothing is said of the locale: $(cat "$work/errors")"

echo "no D-Bus, and so no keyring and nobody to tell"
tried DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus XDG_RUNTIME_DIR=/nonexistent || fail "$(cat "$work/errors")"

echo "one font"
font=$(fc-list : file 2>/dev/null | sed -n 's/: *$//; /DejaVuSans\.ttf$/p' | head -n 1)
[[ -n $font ]] || font=$(fc-list : file 2>/dev/null | sed 's/: *$//' | grep -m 1 -E '\.(ttf|otf)$')
mkdir "$work/fonts"
cp "$font" "$work/fonts"
cat >"$work/fonts.conf" <<END
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>
END
tried FONTCONFIG_FILE="$work/fonts.conf" || fail "$(cat "$work/errors")"

echo "no display"
for option in --nonsense --training; do
    code=0
    env -i HOME="$work" PATH="$PATH" LC_ALL=C.UTF-8 ${ASAN_OPTIONS+ASAN_OPTIONS="$ASAN_OPTIONS"} "$program" $option 2>"$work/errors" || code=$?
    [[ $code == 2 ]] || fail "$option: code $code"
    [[ $option == --training ]] && said=display || said=nonsense
    grep -q "$said" "$work/errors" || fail "$option: $(cat "$work/errors")"
done

# The program itself, not its self-test, which has a home of its own: no folder can be made in these, by root neither.
runs() {
    env -i PATH="$PATH" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 ${ASAN_OPTIONS+ASAN_OPTIONS="$ASAN_OPTIONS"} "$@" "$program" --training --new-window 2>"$work/errors" &
    local app=$!
    sleep 4
    kill -0 $app 2>/dev/null || { fail "it ended: $(cat "$work/errors")"; return; }
    kill $app
    wait $app 2>/dev/null || true
}
echo "a home that is not there, and none that is told"
runs HOME=/proc/nonexistent
runs HOME=
echo "a home in which nothing can be written"
runs HOME=/proc

exit $wrong
