#!/bin/bash
# Takes the version in whose folder this script lies onto the device, whole or not at all, and keeps the one before.
#   update.sh /opt/kiosk          installs it, or updates
#   update.sh --back /opt/kiosk   turns back to the version before
# Needs no network. It may be cut short at any moment: what ran before still runs, and calling it again finishes it.
set -eu

fail() {
  echo "update: $1; nothing was changed" >&2
  exit 1
}
# A link is turned in one step: there is no moment without one.
turn() {
  ln -sfn "$1" "$2.new"
  mv -T "$2.new" "$2"
}
whole() { (cd "$1" && sha256sum --check --quiet --strict SHA256SUMS) >/dev/null 2>&1; }

back=
if [ "${1:-}" = --back ]; then
  back=1
  shift
fi
home=${1:-}
[ -n "$home" ] || fail "say where: update.sh /opt/kiosk"

mkdir -p "$home/versions"
home=$(cd "$home" && pwd)
exec 9>"$home/.lock"
flock -n 9 || fail "another update is under way"

if [ -n "$back" ]; then
  now=$(readlink "$home/current" || true)
  before=$(readlink "$home/previous" || true)
  [ -n "$before" ] && whole "$home/$before" || fail "there is no whole version before"
  turn "$before" "$home/current"
  turn "$now" "$home/previous"
  sync
  echo "update: $before runs now"
  exit 0
fi

new=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
whole "$new" || fail "$new is damaged"
id=$(sha256sum "$new/SHA256SUMS" | cut -c1-16)
target=versions/$id
rm -rf "$home"/versions/*.part
if ! [ -d "$home/$target" ] || ! whole "$home/$target"; then
  part=$home/$target.part
  mkdir "$part"
  cp -R "$new/." "$part/"
  # A stick may know nothing of what may be run.
  chmod -R u+rwX,go+rX "$part"
  chmod +x "$part"/*.sh
  [ ! -e "$part/bin/node" ] || chmod +x "$part/bin/node"
  # What was written is read again from where it now lies, before anything is turned to it.
  sync
  whole "$part" || fail "the copy on the device is damaged"
  # The same version, damaged: it makes room in one step.
  [ ! -d "$home/$target" ] || mv -T "$home/$target" "$home/$target.damaged.part"
  mv -T "$part" "$home/$target"
fi

now=$(readlink "$home/current" || true)
if [ "$now" != "$target" ]; then
  [ -z "$now" ] || turn "$now" "$home/previous"
  sync
  turn "$target" "$home/current"
fi
sync
for kept in "$home"/versions/*; do
  name=versions/$(basename "$kept")
  [ "$name" = "$target" ] || [ "$name" = "$(readlink "$home/previous" || true)" ] || rm -rf "$kept"
done
echo "update: $target runs now"
