#!/bin/sh
# pictures.sh PROGRAM CLI FOLDER: pictures of the real window on a screen of 1280x720, by keys alone, for people to
# look at: each language, light and dark, text at 100 % and 200 %. Needs xvfb, xdotool, imagemagick.
set -eu
here=$(dirname "$(readlink -f "$0")")
if [ "${1:-}" != --inside ]; then
    mkdir -p "$3"
    exec "$here/with_screen.sh" 1280x720 "$here/pictures.sh" --inside "$(readlink -f "$1")" "$(readlink -f "$2")" "$(readlink -f "$3")"
fi
program=$2 cli=$3 folder=$4
sample=$here/../../resources/samples/vatp-harbour
export ASPIRANT_PACKS="${ASPIRANT_PACKS:-$here/../../resources/packs}" ASPIRANT_USER=Ada
work=$HOME/work
draft=$("$cli" --workspace "$work" --json new --pack vatp --client 'Harbour Heron' --title 'First licences' | sed 's/.*"draft":"\([^"]*\)".*/\1/')
"$cli" --workspace "$work" fill "$draft" "$sample/answers.json" --attachments "$sample/attachments" >/dev/null
"$cli" --workspace "$work" answer "$draft" applicant.name_en '""' >/dev/null 2>&1 || true
"$cli" --workspace "$work" new --pack vatp --client 'Example Client' --title 'A new one' >/dev/null

key() { xdotool key --clearmodifiers "$@"; sleep 0.35; }
picture() { sleep "${2:-0.3}"; import -window root "$folder/$run-$1.png"; }

for look in light dark; do
    for size in 100 200; do
        for language in ${ASPIRANT_LANGUAGES:-en zh-Hant zh-Hans}; do
            run=$language-$look-$size
            mkdir -p "$XDG_CONFIG_HOME/aspirant"
            printf '[look]\ntheme=%s\ntext_percent=%s\n[language]\ninterface=%s\n' $look $size $language >"$XDG_CONFIG_HOME/aspirant/aspirant.conf"
            "$program" --workspace "$work" --as Ada --draft "$draft" &
            running=$!
            window=$(xdotool search --sync --onlyvisible --pid $running --name Aspirant | head -n 1)
            xdotool windowmove "$window" 0 0 windowsize "$window" 1280 720 windowfocus "$window"
            sleep 1
            picture section
            key ctrl+Page_Down; key ctrl+Page_Down; key ctrl+Page_Down
            picture section-later
            key ctrl+Page_Down
            picture table
            key F6 F6; key Tab Tab Tab
            key ctrl+shift+m; picture findings
            key F8; key F8; picture finding
            key F1; picture guidance
            key ctrl+f; xdotool type --delay 5 'responsible'; picture search 0.6
            key ctrl+shift+e; xdotool windowfocus "$(xdotool getactivewindow 2>/dev/null || echo "$window")" 2>/dev/null || true
            picture export 0.6; key Escape
            xdotool windowfocus "$window"; key ctrl+comma; picture settings 0.5; key Escape
            xdotool windowfocus "$window"; key ctrl+shift+h; picture start 0.6
            kill $running
            wait $running 2>/dev/null || true
        done
    done
done
ls "$folder" | wc -l
