#!/usr/bin/env bash
# Installs what is needed, builds, and runs every test; CTest's own summary comes last.
# Options: --quick        leave out the tests labelled slow
#          --preset NAME  dev (default), release or asan
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
preset=dev
exclude='^bench$'
while [ $# -gt 0 ]; do
    case "$1" in
    --quick) exclude='^(bench|slow)$' ;;
    --preset) preset=${2:?--preset needs a name}; shift ;;
    *) echo "Unknown option: $1" >&2; exit 2 ;;
    esac
    shift
done
[ "$preset" != asan ] || exclude='^(bench|slow|no_asan)$'
"$here/install-packages.sh"
cd "$root"
mkdir -p build
cmake --preset "$preset" -DBUILD_TESTING=ON >"$root/build/configure-$preset.log" 2>&1 || { cat "$root/build/configure-$preset.log"; exit 1; }
cmake --build --preset "$preset"
exec ctest --test-dir "build/$preset" --output-on-failure -j "$(nproc)" --label-exclude "$exclude"
