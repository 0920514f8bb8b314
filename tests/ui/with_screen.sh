#!/bin/sh
# with_screen.sh WIDTHxHEIGHT PROGRAM [ARGUMENT…]: runs a program with a screen, a session bus, an accessibility
# bus and settings of its own. Nothing of the person's own session is touched, and all of it ends with the program.
set -eu
size=$1
shift
for tool in Xvfb dbus-run-session /usr/libexec/at-spi-bus-launcher; do
    command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 77; } # a test is skipped
done
home=$(mktemp -d)
number=$((100 + $$ % 800))
screen=
trap 'if [ -n "$screen" ]; then kill $screen; wait $screen; fi 2>/dev/null || true; rm -rf "$home"' EXIT
trap 'exit 143' TERM INT
waited=0
while [ ! -S "/tmp/.X11-unix/X$number" ] || [ -z "$screen" ]; do
    if [ -z "$screen" ] || ! kill -0 $screen 2>/dev/null; then # none yet, or the number was taken
        number=$((number + 1))
        [ -e "/tmp/.X11-unix/X$number" ] && continue
        Xvfb ":$number" -screen 0 "${size}x24" -nolisten tcp -noreset >/dev/null 2>&1 &
        screen=$!
    fi
    waited=$((waited + 1))
    [ $waited -lt 200 ] || { echo "with_screen.sh: no screen" >&2; exit 2; }
    sleep 0.05
done
DISPLAY=:$number
mkdir -m 700 "$home/run"
export DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GIO_USE_VFS=local GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS XAUTHORITY
dbus-run-session -- sh -c '
    launcher=/usr/libexec/at-spi-bus-launcher
    $launcher --launch-immediately 2>/dev/null &
    launched=$!
    status=0
    "$@" || status=$?
    kill $launched 2>/dev/null || true
    exit $status' with_screen "$@"
