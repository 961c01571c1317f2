#!/bin/bash
# Starts the public screen: a server for this device alone, and Chromium under a watchdog. Runs until it is stopped.
# What may be set beforehand: KIOSK_PORT, KIOSK_DEBUG_PORT, KIOSK_PROFILE (a folder), KIOSK_CHROMIUM (a program), KIOSK_FLAGS.
set -u
version=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
home=${KIOSK_HOME:-$(cd "$version/../.." && pwd)}
port=${KIOSK_PORT:-8420}
debug=${KIOSK_DEBUG_PORT:-9222}
profile=${KIOSK_PROFILE:-$HOME/.local/share/kiosk-profile}

# A version that a power cut or a bad disk has damaged gives way to the one before.
if ! (cd "$version" && sha256sum --check --quiet --strict SHA256SUMS); then
  before=$(readlink -f "$home/previous" || true)
  if [ -n "$before" ] && [ "$before" != "$version" ] && [ -z "${KIOSK_BEFORE:-}" ]; then
    echo "kiosk: $version is damaged, starting the version before" >&2
    KIOSK_HOME=$home KIOSK_BEFORE=1 exec "$before/start.sh"
  fi
  echo "kiosk: $version is damaged and there is no version before; starting it all the same" >&2
fi

# The version that is served follows the link, so that an update is there without a restart.
served=$version
[ -z "${KIOSK_BEFORE:-}" ] && [ "$(readlink -f "$home/current" || true)" = "$version" ] && served=$home/current

node=$version/bin/node
"$node" --version >/dev/null 2>&1 || node=$(command -v node || command -v nodejs || true)
if [ -z "$node" ]; then
  echo "kiosk: there is no Node: apt install nodejs, or pack with «npm run pack -- --node»" >&2
  exit 1
fi
chromium=${KIOSK_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$chromium" ]; then
  echo "kiosk: there is no Chromium: apt install chromium, or set KIOSK_CHROMIUM" >&2
  exit 1
fi

flags=(
  --kiosk "--user-data-dir=$profile" "--remote-debugging-port=$debug" --no-first-run --noerrdialogs
  --disable-session-crashed-bubble --hide-crash-restore-bubble --disable-pinch --overscroll-history-navigation=0
  --touch-events=enabled --autoplay-policy=user-gesture-required --mute-audio --password-store=basic
  --disable-background-networking --disable-component-update --disable-sync --disable-default-apps
  --disable-breakpad --metrics-recording-only --check-for-update-interval=31536000 --no-default-browser-check
  --disable-features=Translate,TouchpadOverscrollHistoryNavigation,MediaRouter,OptimizationHints,AutofillServerCommunication
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
)
# Words of the operator's own, separated by blanks.
read -r -a more <<<"${KIOSK_FLAGS:-}"

mkdir -p "$profile"
stop() {
  kill "$server" "$watchdog" 2>/dev/null
  wait
}
trap 'stop; exit 0' INT TERM
while :; do
  "$node" "$version/server.mjs" "$served" "$port" &
  server=$!
  "$node" "$version/watchdog.mjs" --port "$debug" -- "$chromium" "${flags[@]}" "${more[@]}" \
    "http://127.0.0.1:$port/?mode=kiosk" &
  watchdog=$!
  # Neither of them ends by itself: where one does, both begin anew.
  wait -n
  stop
  sleep 2
done
