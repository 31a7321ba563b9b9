#!/usr/bin/env bash
# The whole measurement in one command: fetches what the tools need, then node measure.mjs with the words given here; "run.sh promises" measures what is promised under load and attack.
set -euo pipefail
cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --loglevel=error
[ "${1:-}" = promises ] && exec node promises.mjs "${@:2}"
exec node measure.mjs "$@"
