#!/usr/bin/env bash
# Runs the fuzz targets. `fuzz/run.sh all 600` runs each for ten minutes, two at a time; `fuzz/run.sh csv 60` one for a minute;
# `fuzz/run.sh keep csv` adds to the corpus what brings new coverage. What it finds stands in fuzz/artifacts, what it learns in the cache.
set -euo pipefail
cd "$(dirname "$0")"

targets=(agreements answers batch csv norm spreadsheet)
usage() { echo "usage: $0 TARGET|all SECONDS, or $0 keep TARGET, with TARGET one of: ${targets[*]}" >&2; exit 2; }
known() { [[ " ${targets[*]} " == *" $1 "* ]] || usage; }
[ $# -eq 2 ] || usage

rustup run nightly rustc --version >/dev/null 2>&1 || {
  echo "there is no nightly toolchain, and a fuzzer needs one: rustup toolchain install nightly --profile minimal" >&2
  exit 2
}
cargo fuzz --version >/dev/null 2>&1 || cargo install cargo-fuzz --locked

cache="${XDG_CACHE_HOME:-$HOME/.cache}/sop"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$cache/fuzz-target}"
# One thread a target: what is found then comes back in the same way.
export RAYON_NUM_THREADS=1
# No sanitizer: the program has no unsafe code, and address checking costs ten times the time where a workbook goes to its limits.
fuzz() { cargo +nightly fuzz "$1" --fuzz-dir . --target-dir "$CARGO_TARGET_DIR" --sanitizer none "${@:2}"; }

# The largest input in bytes: enough for a small workbook, small enough for thousands a second.
longest() { case $1 in spreadsheet) echo 16384 ;; *) echo 4096 ;; esac; }

run() {
  local target=$1 seconds=$2 log="$CARGO_TARGET_DIR/$1.log"
  mkdir -p "$CARGO_TARGET_DIR" "$cache/corpus/$target"
  echo "$target: $seconds seconds, told in $log"
  # The first folder takes what is new; the corpus in the repository is only read.
  fuzz run "$target" "$cache/corpus/$target" "corpus/$target" -- -dict="dictionaries/$target.dict" -max_len="$(longest "$target")" \
    -max_total_time="$seconds" -timeout=30 -rss_limit_mb=2048 -print_final_stats=1 >"$log" 2>&1 && echo "$target: nothing found, $(executed "$log")" && return
  echo "$target: FOUND, $(executed "$log")"
  grep -m1 -A3 -E 'panicked|ERROR: ' "$log" || tail -5 "$log"
  grep -E '^Test unit written to' "$log" || true
  return 1
}
executed() { grep -oE 'stat::number_of_executed_units: +[0-9]+' "$1" | grep -oE '[0-9]+$' | sed 's/$/ inputs/' || echo "no input"; }

# Of the corpus and of what was learnt, the few inputs that together cover all. Files with a name of their own always stay.
keep() {
  local target=$1 small
  small=$(mktemp -d)
  mkdir -p "$CARGO_TARGET_DIR" "$cache/corpus/$target"
  find "$cache/corpus/$target" -type f -size -3k -exec cp -t "$small" {} +
  fuzz run "$target" "corpus/$target" "$small" -- -merge=1 -set_cover_merge=1 -timeout=30 -rss_limit_mb=2048
  rm -r "$small"
  du -sb "corpus/$target"
}

if [ "$1" = keep ]; then
  known "$2"
  keep "$2"
  exit
fi
[[ "$2" =~ ^[0-9]+$ ]] || usage
if [ "$1" != all ]; then
  known "$1"
  run "$1" "$2"
  exit
fi
# Built once, so that two do not wait for each other.
fuzz build
failed=0
for ((i = 0; i < ${#targets[@]}; i += 2)); do
  running=()
  for target in "${targets[@]:i:2}"; do
    run "$target" "$2" &
    running+=($!)
  done
  for one in "${running[@]}"; do wait "$one" || failed=1; done
done
exit "$failed"
