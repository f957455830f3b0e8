#!/usr/bin/env bash
# What `cmake --install` makes: installed.sh BUILD. Installs under DESTDIR, moves it elsewhere, and looks at all of it:
# whether it is complete, whether desktops and shells can read it, and whether the programs run from there.
# What a tool would say that is not here is left out and told.
set -euo pipefail

build=$(cd "$1" && pwd)
id=arpa.home.reservation_desk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0
fail() { echo "WRONG: $*"; wrong=1; }
has() { command -v "$1" >/dev/null || { echo "left out: there is no $1 here"; return 1; }; }

DESTDIR="$work/first" cmake --install "$build" >/dev/null
prefix=$(sed -n 's/^CMAKE_INSTALL_PREFIX:PATH=//p' "$build/CMakeCache.txt")
mv "$work/first$prefix" "$work/moved here"
tree="$work/moved here"
share=$tree/share

for file in bin/reservation-desk bin/reservation-desk-simulator share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/man/man1/reservation-desk{,-simulator}.1 \
    share/bash-completion/completions/reservation-desk{,-simulator} share/zsh/site-functions/_reservation-desk{,-simulator} \
    share/fish/vendor_completions.d/reservation-desk{,-simulator}.fish share/doc/reservation-desk{,-simulator}/LICENSE \
    share/doc/reservation-desk/{THIRD-PARTY.md,CHANGELOG.md,guide/pictures/window.png} share/doc/reservation-desk-simulator/{simulator.md,test-suite/suite.py} share/reservation-desk/workspace.schema.json \
    share/reservation-desk-simulator/{openapi,scenario.schema,routingtests.schema,routingtests.example}.json \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/$id.png; do
    [[ -s $tree/$file ]] || fail "$file is missing"
done
for size in 16 48 512; do
    # Width and height of a PNG stand in its first bytes.
    drawn=$(od -An -j16 -N8 -tu1 "$share/icons/hicolor/${size}x$size/apps/$id.png" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
    [[ $drawn == "${size}x$size" ]] || fail "the icon for $size is $drawn"
done
while read -r icon; do
    [[ $(md5sum <"$icon") != "$(md5sum </dev/null)" ]] || fail "$icon is empty"
done < <(find "$share/icons" -name '*.png')

# Desktops and software centres: not a word.
if has desktop-file-validate; then
    said=$(desktop-file-validate "$share/applications/$id.desktop" 2>&1) || true
    [[ -z $said ]] || fail "$said"
fi
if has appstreamcli; then
    said=$(appstreamcli validate --pedantic --no-net --no-color "$share/metainfo/$id.metainfo.xml" 2>&1) || fail "$said"
    grep -qE '^[EWIP]:' <<<"$said" && fail "$said"
fi
manifest=$(dirname "$0")/../packaging/flatpak/$id.yml
if has flatpak-builder; then flatpak-builder --show-manifest "$manifest" >/dev/null || fail "flatpak-builder cannot read its manifest"; fi
grep -qx "id: $id" "$manifest" && grep -qx 'command: reservation-desk' "$manifest" || fail "the Flatpak is another program"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
grep -q "version=\"$version\"" "$share/metainfo/$id.metainfo.xml" || fail "the metainfo does not tell of $version"

# One table: what --help lists stands in the manual and is completed.
for program in reservation-desk reservation-desk-simulator; do
    [[ $("$tree/bin/$program" --version | head -n 1) == "$program $version" ]] || fail "$program --version"
    "$tree/bin/$program" --version | grep -qE '^Qt [0-9.]+ \(built with [0-9.]+\), [A-Za-z]+ [0-9.]+, ' || fail "$program does not say what it was built with"
    mapfile -t options < <("$tree/bin/$program" --help | sed -nE 's/^  (-[a-z], )?(--[a-z-]+).*/\2/p' | grep -v -- --help-all)
    ((${#options[@]} >= 10)) || fail "$program --help lists ${#options[@]} options"
    for option in "${options[@]}"; do
        grep -qF -- "${option//-/\\-}" "$share/man/man1/$program.1" || fail "$option is not in the manual of $program"
        grep -qF -- "$option" "$share/bash-completion/completions/$program" || fail "bash does not know $option"
        grep -qF -- "'$option" "$share/zsh/site-functions/_$program" || fail "zsh does not know $option"
        grep -qF -- "-l ${option#--}" "$share/fish/vendor_completions.d/$program.fish" || fail "fish does not know $option"
    done
    grep -q print-manual "$share/man/man1/$program.1" && fail "the manual tells of what is for packages alone"
    if has man; then
        said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/$program.1" 2>&1 >/dev/null)
        [[ -z $said ]] || fail "the manual of $program: $said"
    fi
    bash -n "$share/bash-completion/completions/$program" || fail "bash cannot read its completion"
    if has zsh; then zsh -n "$share/zsh/site-functions/_$program" || fail "zsh cannot read its completion"; fi
    if has fish; then fish --no-execute "$share/fish/vendor_completions.d/$program.fish" || fail "fish cannot read its completion"; fi
done

# Without a bus: where dbus-launch is installed, one would be started that nobody ends, and keep its address at home.
clean=(env -i HOME="$work" PATH="$PATH" LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled: ${ASAN_OPTIONS+ASAN_OPTIONS="$ASAN_OPTIONS"})

# The window belongs to the desktop file: a dock shows one icon.
if has xvfb-run && has xdotool; then
    class=$(sed -n 's/^StartupWMClass=//p' "$share/applications/$id.desktop")
    "${clean[@]}" XDG_CONFIG_HOME="$work/first" XDG_DATA_HOME="$work/first" XDG_CACHE_HOME="$work/first" \
        xvfb-run --auto-servernum bash -c '
        "$1" --training --new-window & app=$!
        timeout 60 xdotool search --sync --onlyvisible --all --pid $app --class "^$2\$" >/dev/null; found=$?
        kill $app; wait $app 2>/dev/null; exit $found' _ "$tree/bin/reservation-desk" "$class" 2>/dev/null || fail "the window is not of the class $class"
fi

"$tree/bin/reservation-desk-simulator" --check "$share/reservation-desk-simulator/routingtests.example.json" --scenario contact-centre >/dev/null ||
    fail "the example of routing tests does not pass"
named=$(sed -n 's/^ *"$schema": "\(.*\)".*/\1/p' "$share/reservation-desk-simulator/routingtests.example.json")
[[ -n $named && -e $share/reservation-desk-simulator/$named ]] || fail "the example of routing tests names the schema $named"

# As bash completes it.
completed() {
    bash -c 'source "$1"; shift; complete_function=$1; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); $complete_function; printf "%s\n" "${COMPREPLY[@]}"' \
        _ "$share/bash-completion/completions/$1" "_${1//-/_}" "$@" 2>/dev/null
}
[[ $(completed reservation-desk --training rush) == rush-hour ]] || fail "a scenario is not completed"
[[ $(completed reservation-desk --training = rush) == rush-hour ]] || fail "a scenario behind = is not completed"
[[ $(completed reservation-desk --api) == --api-url ]] || fail "an option is not completed"
touch "$work/my file.json"
[[ $(cd "$work" && completed reservation-desk-simulator --lint my) == "my file.json" ]] || fail "a file with a blank is not completed"

# The guide: every link and picture leads somewhere, the keys are in it, and no command line has an option that there is not.
guide=$share/doc/reservation-desk/guide
sources=$(dirname "$0")/../packaging/doc/guide
if [[ -e $guide/index.html ]]; then
    mapfile -t targets < <(grep -oE ' (href|src)="[^"]*"' "$guide/index.html" | sed -E 's/^ [a-z]+="(.*)"$/\1/' | sort -u)
    ((${#targets[@]} > 40)) || fail "the guide has ${#targets[@]} links"
    for target in "${targets[@]}"; do
        if [[ $target == '#'* ]]; then
            [[ $(grep -c " id=\"${target#?}\"" "$guide/index.html") == 1 ]] || fail "the guide leads to $target, which is not there once"
        else
            [[ -s $guide/$target ]] || fail "the guide leads to $target, which is not there"
        fi
    done
    for picture in "$guide"/pictures/*.png; do
        grep -q "src=\"pictures/${picture##*/}\" alt=\"[^\"]" "$guide/index.html" || fail "${picture##*/} is not in the guide, or has no words"
    done
    [[ $(grep -c '^<h2' "$guide/index.html") == $(($(find "$sources" -name '*.md' | wc -l) + 1)) ]] || fail "a chapter of the guide is missing"
    grep -q '<td>Ctrl+K</td>' "$guide/index.html" || fail "the guide's keys are missing"
else
    echo "left out: this build had no md4c-html to make the guide's page with"
    [[ -s $guide/1-first-ten-minutes.md ]] || fail "there is no guide"
fi
knows() { "$tree/bin/$1" --help | grep -qE -- "^  (-[a-z], )?$2( |$|, )"; }
examples=0
while read -r line; do
    [[ $line == *curl* ]] && continue
    for option in $(grep -oE -- '(^| )--[a-z][a-z-]+' <<<"$line"); do
        examples=$((examples + 1))
        case $line in
        reservation-desk-simulator*) knows reservation-desk-simulator "$option" ;;
        reservation-desk*) knows reservation-desk "$option" ;;
        *) knows reservation-desk "$option" || knows reservation-desk-simulator "$option" ;;
        esac || fail "the guide has $option in \"$line\""
    done
done < <(grep -ohE '`[^`]*--[^`]*`|^    .*--.*' "$sources"/*.md | sed -E 's/^`(.*)`$/\1/; s/^ +//')
((examples > 12)) || fail "the guide has $examples options"

# The simulator needs no display; both run where they lie now.
ldd "$tree/bin/reservation-desk-simulator" | grep -E 'libQt6(Gui|Widgets|DBus)|libX11|libxcb|libwayland' && fail "the simulator links what draws"
"${clean[@]}" "$tree/bin/reservation-desk" --self-test || fail "the installed program"
[[ -z $(find "$work" -mindepth 1 -maxdepth 1 ! -name 'first' ! -name 'moved here' ! -name 'my file.json') ]] || fail "the self-test left something at home"

exit $wrong
