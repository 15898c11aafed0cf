#!/bin/sh
# Crawls, merges, checks, signs and publishes the directory: the one script of all ready jobs. A step that
# fails ends it, and what was published before stays. docs/directory.md says more.
#
#   CHATIERE_PUBLIC              the folder to publish in (public)
#   CHATIERE_WORK                the folder with what the next run goes on from (nightly)
#   CHATIERE_DIRECTORY_KEY       the private key itself, from the job's secrets; or
#   CHATIERE_DIRECTORY_KEY_FILE  the path of a file with it
#   CHATIERE_UNSIGNED=yes        publishes without a signature, on purpose
#   CHATIERE_CRAWL               further words for the crawl, such as --root URL
#   CHATIERE_FORCE=yes           publishes a directory that lost over 30 %, once you have looked at it
set -eu
# Never traced: a trace would write the environment's secrets into the job's log.
set +x
here=$(pwd)
cd "$(dirname "$0")/../.."

absolute() { case $1 in /*) echo "$1" ;; *) echo "$here/$1" ;; esac; }
public=$(absolute "${CHATIERE_PUBLIC:-public}")
work=$(absolute "${CHATIERE_WORK:-nightly}")
force=''
if [ "${CHATIERE_FORCE:-}" = yes ]; then force=--force; fi

chatiere() { node src/tools/run.js chatiere directory "$@"; }

mkdir -p "$work"

echo '1 of 5: asking the hosters for their own words'
# shellcheck disable=SC2086  (these are words, to be split)
chatiere crawl --state "$work/crawl-state.jsonl" --out "$work/crawl.json" --record "$work/record.json" \
  --report "$work/report.md" $force ${CHATIERE_CRAWL:-} > "$work/report.txt"
grep -m 3 -E 'files|hosters' "$work/report.txt"

echo '2 of 5: merging them over the curated hosters'
# Compared with what is published, not with a draft of this run.
rm -f "$work/directory.json"
chatiere merge "$work/crawl.json" --out "$work/directory.json" > "$work/merge.txt"
tail -n 5 "$work/merge.txt"

echo '3 of 5: checking what the extension will check'
chatiere check "$work/directory.json" > "$work/check.txt" || { tail -n 5 "$work/check.txt"; exit 1; }

echo '4 of 5: signing and publishing'
set -- "$work/directory.json" --record "$work/record.json" --out "$public" $force
if [ "${CHATIERE_UNSIGNED:-}" = yes ]; then
  set -- "$@" --unsigned
elif [ -n "${CHATIERE_DIRECTORY_KEY_FILE:-}" ]; then
  set -- "$@" --key "$(absolute "$CHATIERE_DIRECTORY_KEY_FILE")"
fi
chatiere publish "$@"

echo '5 of 5: done'
