#!/bin/sh
# Runs accessible_names.py on a display and a message bus of its own.
for tool in Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 77; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "at-spi2-core is missing"; exit 77; }
exec xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- /usr/bin/python3 "$(dirname "$0")/accessible_names.py" "$1"
