#!/bin/bash
# Kills a training with SIGKILL again and again, and compares where it ends with a run that nobody
# disturbed, byte for byte.
#
#   kill-training.sh MORPHO DATA KILLS [SEED]
#
# Of three kills two come at random moments, and one as soon as the file of a checkpoint is being
# written beside the old one. A training that comes to its end before all kills is compared and
# begun anew.
set -u
morpho=$1 data=$2 kills=$3
RANDOM=${4:-1}

directory=$(mktemp -d) || exit 2
process=
trap '[ -n "$process" ] && kill -9 "$process" 2>/dev/null; rm -rf "$directory"' EXIT
calm=$directory/calm.safetensors
folder=$directory/killed
mkdir "$folder"
checkpoint=$folder/killed.safetensors

train() { # CHECKPOINT
  exec "$morpho" train mlp --data "$data" --epochs "${EPOCHS:-12}" --batch 48 --seed 3 \
    --checkpoint "$1" --checkpoint-every 0 --format json
}

partial() { compgen -G "$folder/.morpho-*.partial" > /dev/null; }

compare() {
  cmp "$calm" "$checkpoint" || exit 1
  if [ "$(ls -A "$folder")" != killed.safetensors ]; then
    echo "left beside the checkpoint:"; ls -A "$folder"; exit 1
  fi >&2
  rm "$checkpoint"
}

began=$(date +%s%N)
(train "$calm" > /dev/null 2> "$directory/messages") || { cat "$directory/messages" >&2; exit 1; }
length=$(( ($(date +%s%N) - began) / 1000000 ))

done=0 aimed=0 litter=0 ends=0 most=0
while [ "$done" -lt "$kills" ]; do
  (train "$checkpoint" > /dev/null 2> "$directory/messages") &
  process=$!
  # Up to a quarter of the whole training, so that it gets on and is not yet done.
  milliseconds=$(( (RANDOM * 32768 + RANDOM) % (length / 4 + 1) ))
  sleep "$((milliseconds / 1000)).$(printf %03d $((milliseconds % 1000)))"
  isAimed=$(( done % 3 == 2 ))
  if [ "$isAimed" = 1 ]; then
    until partial || ! kill -0 "$process" 2> /dev/null; do :; done
  fi
  kill -9 "$process" 2> /dev/null
  wait "$process" 2> /dev/null
  code=$?
  process=
  case $code in
    137) done=$((done + 1)) ;;
    0) ends=$((ends + 1)); compare; continue ;;
    *) echo "the training ended with $code:"; cat "$directory/messages"; exit 1 ;;
  esac
  if partial; then
    litter=$((litter + 1))
    [ "$isAimed" = 1 ] && aimed=$((aimed + 1))
    count=$(compgen -G "$folder/.morpho-*.partial" | wc -l)
    [ "$count" -gt "$most" ] && most=$count
  fi
done
(train "$checkpoint" > /dev/null 2> "$directory/messages") || {
  cat "$directory/messages" >&2; exit 1; }
compare
if [ "$most" -gt 1 ]; then echo "unfinished files pile up: $most at once" >&2; exit 1; fi
echo "$done kills, $litter in the middle of a checkpoint ($aimed of those aimed at it)," \
  "$((ends + 1)) trainings to their end: all the same"
