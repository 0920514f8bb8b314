#!/usr/bin/env bash
# From an empty folder to a verified bundle: installs, builds, fills the sample application, exports it,
# checks the bundle with this program and with standard tools, then opens the window on it.
# Options: --no-window   leave out the window
#          --folder DIR  where workspace and bundle go (default: build/demo)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
folder="$root/build/demo"
window=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --no-window) window=no ;;
    --folder) folder=$(realpath -m "${2:?--folder needs a folder}"); shift ;;
    *) echo "Unknown option: $1" >&2; exit 2 ;;
    esac
    shift
done
step() { printf '\n== %s\n' "$*"; }
field() { python3 -c 'import json,sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

step "Packages"
"$here/install-packages.sh"

step "Release build"
cd "$root"
[ -f build/release/build.ninja ] || cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build --preset release --target aspirant aspirant-cli
cli="$root/build/release/bin/aspirant-cli"

step "A fresh workspace with the sample application"
export ASPIRANT_WORKSPACE="$folder/workspace"
export ASPIRANT_USER="${ASPIRANT_USER:-Sample preparer}"
rm -rf "$folder"
mkdir -p "$folder"
sample="$root/resources/samples/vatp-harbour"
client=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["applicant.name_en"])' "$sample/answers.json")
draft=$("$cli" --json new --pack vatp --client "$client" --title "$client: VATP licence" | field draft)
"$cli" fill "$draft" "$sample/answers.json" --attachments "$sample/attachments"

step "Check: what is missing, and why"
"$cli" check "$draft"

step "Export"
bundle="$folder/bundle.zip"
"$cli" export "$draft" --out "$bundle" --lang en,zh-Hant,zh-Hans

step "Verify with aspirant-cli"
"$cli" verify "$bundle"

step "Verify with standard tools only"
mkdir -p "$folder/unpacked"
unzip -q "$bundle" -d "$folder/unpacked"
bag=$(dirname "$(find "$folder/unpacked" -maxdepth 2 -name bagit.txt)")
(cd "$bag" && sha256sum --check --quiet manifest-sha256.txt tagmanifest-sha256.txt && echo "sha256sum: every file of the bag is as it was written")

step "Where everything is"
printf '%-22s %s\n' "Program" "$root/build/release/bin/aspirant" "Command line" "$cli" "Workspace" "$ASPIRANT_WORKSPACE" \
    "Draft" "$draft" "Bundle" "$bundle" "Unpacked bundle" "$bag" "Printed forms" "$bag/data/forms"

if [ "$window" = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Opening the window"
    exec "$root/build/release/bin/aspirant" --draft "$draft"
fi
