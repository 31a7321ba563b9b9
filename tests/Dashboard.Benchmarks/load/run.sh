#!/usr/bin/env bash
# The whole measurement in one command: fetches what the tools need, then node measure.mjs with the words given here.
set -euo pipefail
cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --loglevel=error
exec node measure.mjs "$@"
